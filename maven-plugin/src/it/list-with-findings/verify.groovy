def found = new File(basedir, 'build.log').readLines().findAll { it =~ /README\.md:|can be fixed/ }
assert found == [
    '[WARNING] README.md:8:48 A space at the end of the line: remove it (trailing-space)',
    '[WARNING] README.md:9:3 `Beta` is listed already (line 8, section `Electric`) (duplicate-entry)',
    '[INFO] 1 of 2 can be fixed: mvn kempt:fix',
]
def log = new File(basedir, 'build.log').text
assert log.contains('1 file, 3 entries in 1 list: 2 diagnostics (2 warnings)')

def log = new File(basedir, 'build.log').text
assert log.contains('[WARNING] README.md:8:48 A space at the end of the line: remove it (trailing-space)')
assert log.contains('can be fixed: mvn org.kempt:kempt-maven-plugin:')
assert log.contains('[INFO] wrote .kempt.yaml')
assert log.contains('kempt:check')
assert new File(basedir, '.kempt.yaml').exists()

def log = new File(basedir, 'build.log').text
assert log.contains('.kempt.yaml:2:3: unknown rule `trailing-spcae`, did you mean `trailing-space`?')
assert !log.contains('\tat org.kempt')

def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] 1 file, 2 entries in 1 list: nothing is wrong')

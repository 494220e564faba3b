assert new File(basedir, 'build.log').text.contains('[ERROR] README.md:9:1 `Gamma` is forbidden (forbidden-kettle)')

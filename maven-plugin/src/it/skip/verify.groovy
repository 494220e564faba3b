assert new File(basedir, 'build.log').text.contains('skipped, as kempt.skip says')

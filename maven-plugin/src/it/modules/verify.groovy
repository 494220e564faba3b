def builds = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
assert builds.size() == 3
def files = { build -> build.readLines().findAll { it =~ /^\[INFO\] \d+ files?, / }.collect { it.replaceAll(/^\[INFO\] (\d+) file.*/, '$1') } }
def findings = { build, file -> build.readLines().count { it.startsWith('[WARNING] ' + file + ':') } }
builds.each { assert it.contains('MultiThreadedBuilder') }
// The root alone, for all.
assert findings(builds[0], 'one/README.md') == 2
assert findings(builds[0], 'two/README.md') == 2
assert findings(builds[0], 'README.md') == 0
assert files(builds[1]) == ['1']
// Each for itself.
assert files(builds[2]) == ['1', '1', '1']
assert findings(builds[2], 'README.md') == 4

import groovy.json.JsonSlurper

def sarif = new JsonSlurper().parse(new File(basedir, 'target/kempt.sarif'))
assert sarif.version == '2.1.0'
assert sarif.runs[0].tool.driver.name == 'Kempt'
assert sarif.runs[0].results.collect { it.ruleId } == ['trailing-space', 'duplicate-entry']
assert new File(basedir, 'target/reports/kempt.html').text.contains('trailing-space')

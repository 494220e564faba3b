def page = new File(basedir, 'target/site/kempt.html').text
assert page.contains('2 diagnostics (2 warnings)')
assert page.contains('href="kempt-rules.html#trailing-space"')
assert page.contains('href="kempt-list-1.html#L8"')
assert new File(basedir, 'target/site/kempt-list-1.html').text.contains('L8')
assert new File(basedir, 'target/site/kempt-rules.html').text.contains('id="trailing-space"')

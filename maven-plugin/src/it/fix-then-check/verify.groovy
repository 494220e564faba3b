assert new File(basedir, 'README.md').text == '''# Awesome Kettles

> Kettles worth boiling.

## Electric

- [Alpha](https://alpha.example) - First kettle.
- [Beta](https://beta.example) - Second kettle.
- [Gamma](https://gamma.example) - Third kettle.
'''
def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] README.md: fixed 3 (')
assert log.contains('[INFO] nothing to change')

// Stands in for the native module that clones files where the file system can. Ordinary copies will do; without the module
// the built-in git extension does not wake.
const { promises: fs } = require('node:fs');

module.exports = {
  isCloneSupported: () => false,
  cloneFile: (from, to) => fs.cp(from, to, { recursive: true }),
  copyFile: (from, to) => fs.copyFile(from, to),
};

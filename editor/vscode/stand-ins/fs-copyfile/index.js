// Stands in for the native module that clones files where the file system can. Ordinary copies will do; without the module
// the built-in git extension does not wake.
const { promises: fs } = require('node:fs');

const isCloneSupported = () => false;
const cloneFile = (from, to) => fs.cp(from, to, { recursive: true });
const copyFile = (from, to) => fs.copyFile(from, to);

module.exports = { isCloneSupported, cloneFile, copyFile };

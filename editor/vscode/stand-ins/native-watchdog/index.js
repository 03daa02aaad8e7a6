// Stands in for the native module that ends an extension host whose server died. Our launcher ends the process group instead.
module.exports = { start: () => {}, exit: (code) => process.exit(code ?? 0) };

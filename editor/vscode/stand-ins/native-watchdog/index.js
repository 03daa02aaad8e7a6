// Stands in for the native module that ends an extension host whose server died. Our launcher ends the process group instead.
const start = () => {};
const exit = (code) => process.exit(code ?? 0);

module.exports = { start, exit };

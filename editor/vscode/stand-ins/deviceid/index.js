// Stands in for the native module that reads the machine's id. Telemetry is off, so every machine may be the same.
const getDeviceId = () => Promise.resolve('00000000-0000-0000-0000-000000000000');

module.exports = { getDeviceId };

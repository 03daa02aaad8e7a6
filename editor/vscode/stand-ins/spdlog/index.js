// Stands in for the native logger: the same interface over appendFileSync, so that VS Code's own log files exist.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
  constructor(file) {
    this.file = file;
    this.level = LEVELS.indexOf('info');
    this.raw = false;
    mkdirSync(dirname(file), { recursive: true });
  }

  write(level, message) {
    if (level < this.level) return;
    const prefix = this.raw ? '' : `${new Date().toISOString()} [${LEVELS[level]}] `;
    try {
      appendFileSync(this.file, `${prefix}${message}\n`);
    } catch {
      // The folder of a finished run may be gone already; a log line is not worth an exception.
    }
  }

  trace = (message) => this.write(0, message);
  debug = (message) => this.write(1, message);
  info = (message) => this.write(2, message);
  warn = (message) => this.write(3, message);
  error = (message) => this.write(4, message);
  critical = (message) => this.write(5, message);

  getLevel = () => this.level;
  setLevel = (level) => void (this.level = level);
  clearFormatters = () => void (this.raw = true);
  setPattern() {}
  flush() {}
  drop() {}
}

const version = 0;
const setLevel = () => {};
const setFlushOn = () => {};
const createRotatingLogger = async (_name, file) => new Logger(file);
const createAsyncRotatingLogger = createRotatingLogger;

module.exports = { version, setLevel, setFlushOn, Logger, createRotatingLogger, createAsyncRotatingLogger };

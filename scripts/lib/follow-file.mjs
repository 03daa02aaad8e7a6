import { closeSync, openSync, readSync } from 'node:fs';

const INTERVAL_MS = 100;

/**
 * Hands on what another process appends to a file, as it comes.
 * @param {string} file made when it is not there
 * @param {(text: string) => void} receive
 * @returns {() => void} stops, after what is left has been handed on
 */
export function followFile(file, receive) {
  const descriptor = openSync(file, 'a+');
  const buffer = Buffer.alloc(64 * 1024);
  const decoder = new TextDecoder();
  const pump = () => {
    for (let length; (length = readSync(descriptor, buffer, 0, buffer.length, null)) > 0;) {
      receive(decoder.decode(buffer.subarray(0, length), { stream: true }));
    }
  };
  const timer = setInterval(pump, INTERVAL_MS);
  return () => {
    clearInterval(timer);
    pump();
    closeSync(descriptor);
  };
}

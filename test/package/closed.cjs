// Loaded before a program under test: every way out of the process throws, and says so on standard error.
const refuse = (name) => () => {
  process.stderr.write(`NETWORK: ${name}\n`);
  throw new Error(`the network was used: ${name}`);
};
const net = require('node:net');
const dns = require('node:dns');
const dgram = require('node:dgram');
net.Socket.prototype.connect = refuse('Socket.connect');
net.Server.prototype.listen = refuse('Server.listen');
dgram.createSocket = refuse('dgram.createSocket');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) dns[name] = refuse(`dns.${name}`);
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');

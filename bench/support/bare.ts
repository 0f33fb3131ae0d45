/** Program: express and nothing else, sending given bytes. */
import express from 'express';
import { AddressInfo } from 'node:net';
import { serveCalls } from './child';

const texts = new Map<string, string>();

async function start(): Promise<string> {
  const app = express();
  app.get('/:name', (request, response) => {
    response.type('json').send(texts.get(request.params.name));
  });
  return new Promise(resolve => {
    const server = app.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve(`http://127.0.0.1:${port}`);
    });
  });
}

serveCalls({
  start,
  serve: (name: string, text: string) => void texts.set(name, text),
});

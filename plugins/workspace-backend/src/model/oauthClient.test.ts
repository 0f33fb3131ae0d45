import { oauthClient } from './oauthClient';

const read = (texts: Record<string, string>) =>
  oauthClient(new Map(Object.entries(texts)));

describe('oauthClient', () => {
  it.each([
    ['clientID', 'clientSecret'],
    ['client_id', 'client_secret'],
    ['CLIENT_ID', 'CLIENT_SECRET'],
  ])('reads %s and %s, flat and inside of JSON', (id, secret) => {
    const fields = { [id]: 'lab', [secret]: 's' };
    const client = { id: 'lab', secret: 's' };
    expect(read(fields)).toEqual(client);
    expect(read({ other: 'x', config: JSON.stringify(fields) })).toEqual(
      client,
    );
  });

  it.each([
    [{}],
    [{ clientID: 'lab' }],
    [{ clientID: 'lab', clientSecret: '' }],
    [{ config: '{"clientID": "lab"' }],
    [{ config: '["clientID"]' }],
    [{ config: '{"clientID": 1, "clientSecret": {}}' }],
  ])('finds none in %j', texts => {
    expect(read(texts)).toBeUndefined();
  });
});

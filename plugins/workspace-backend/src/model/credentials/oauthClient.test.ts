import { oauthClient } from './oauthClient';

const read = (texts: Record<string, string>) =>
  oauthClient(new Map(Object.entries(texts)), 'lab');

describe('oauthClient', () => {
  it.each([
    ['clientID', 'clientSecret'],
    ['client_id', 'client_secret'],
    ['CLIENT_ID', 'CLIENT_SECRET'],
  ])('reads %s and %s, flat and inside of JSON', (id, secret) => {
    const fields = { [id]: 'client', [secret]: 's' };
    const client = { id: 'client', secret: 's' };
    expect(read(fields)).toEqual(client);
    expect(read({ other: 'x', config: JSON.stringify(fields) })).toEqual(
      client,
    );
  });

  it.each([
    [{ clientSecret: 's', 'attribute.client_secret': 's' }],
    [{ 'attribute.client_secret': 's' }],
    [{ config: '{"client_secret": "s"}' }],
  ])('is called as the workspace where no id is told: %j', texts => {
    expect(read(texts)).toEqual({ id: 'lab', secret: 's' });
  });

  it('takes the id from beside the JSON that holds the secret', () => {
    expect(
      read({ clientID: 'client', config: '{"client_secret": "s"}' }),
    ).toEqual({ id: 'client', secret: 's' });
  });

  it.each([
    [{}],
    [{ clientID: 'lab' }],
    [{ clientID: 'lab', clientSecret: '' }],
    [{ clientSecret: '' }],
    [{ config: '{"clientID": "lab"' }],
    [{ config: '["clientID"]' }],
    [{ config: '{"clientID": 1, "clientSecret": {}}' }],
  ])('finds none in %j', texts => {
    expect(read(texts)).toBeUndefined();
  });
});

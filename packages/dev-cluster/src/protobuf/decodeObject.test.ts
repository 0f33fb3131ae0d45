import { decodeObject } from './decodeObject';
import { ENVELOPE, messageOf } from './messages';

function encode(kind: string, object: object, apiVersion = 'v1'): Buffer {
  const message = messageOf(kind);
  const raw = message
    ? message.encode(message.create(object)).finish()
    : new Uint8Array();
  return Buffer.concat([
    Buffer.from('k8s\0'),
    ENVELOPE.encode(
      ENVELOPE.create({ typeMeta: { apiVersion, kind }, raw }),
    ).finish(),
  ]);
}

describe('decodeObject', () => {
  it('reads bytes as base64, as in JSON', () => {
    const bytes = encode('Secret', {
      metadata: { name: 'keys', namespace: '', labels: { a: 'b' } },
      data: { key: Buffer.from('value') },
      type: 'Opaque',
    });
    expect(decodeObject(bytes)).toEqual({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'keys', labels: { a: 'b' } },
      data: { key: 'dmFsdWU=' },
      type: 'Opaque',
    });
  });

  it('knows nothing of other kinds', () => {
    expect(decodeObject(encode('Deployment', {}, 'apps/v1'))).toBeUndefined();
  });

  it('throws when the bytes are no object', () => {
    expect(() => decodeObject(Buffer.from('{}'))).toThrow('prefix');
    expect(() => decodeObject(Buffer.from('k8s\0\x0a\xff'))).toThrow();
  });
});

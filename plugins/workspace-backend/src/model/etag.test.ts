import { formatEtag, parseIfMatch, stateOf } from './etag';
import { KubernetesObject } from './kubernetes';

const STATE = { storage: 'abcdefghij-klmnopqr_st', datalab: '-' };
const OTHER = {
  storage: 'ABCDEFGHIJKLMNOPQRSTUV',
  datalab: '0123456789abcdef-gzip0',
};

describe('parseIfMatch', () => {
  it.each([
    ['*', '*'],
    [formatEtag(STATE), [STATE]],
    [
      ` ${formatEtag(STATE)} , ${formatEtag(OTHER)}, "x", "other.tag",`,
      [STATE, OTHER],
    ],
    [Array(50).fill(formatEtag(STATE)).join(), Array(50).fill(STATE)],
  ])('reads %s', (header, states) => {
    expect(parseIfMatch(header)).toEqual(states);
  });

  it.each<readonly [string, (tag: string) => string]>([
    ['a proxy that compresses, and says so', (tag: string) => `W/${tag}`],
    ['one in lower case', (tag: string) => `w/${tag}`],
    ...['-gzip', '--gzip', ';gzip', ':br', '-zstd', '-df'].map(
      suffix =>
        [
          `one that adds ${suffix}`,
          (tag: string) => `${tag.slice(0, -1)}${suffix}"`,
        ] as const,
    ),
    ['both', (tag: string) => `W/${tag.slice(0, -1)}-gzip"`],
    ['one that takes the quotes', (tag: string) => tag.replaceAll('"', '')],
  ])('knows a tag that went through %s', (_, through) => {
    for (const state of [STATE, OTHER]) {
      expect(parseIfMatch(through(formatEtag(state)))).toEqual([state]);
    }
  });

  it.each([Array(51).fill('"a.b"').join(), ','.repeat(15_000)])(
    'refuses more tags than anybody needs',
    header => {
      expect(() => parseIfMatch(header)).toThrow(
        'If-Match names more than 50 entity tags',
      );
    },
  );
});

const storage: KubernetesObject = {
  apiVersion: 'pkg.internal/v1beta1',
  kind: 'Storage',
  metadata: {
    name: 'lab',
    resourceVersion: '1',
    annotations: { 'workspace.eoepca.org/title': 'Lab' },
  },
  spec: { principal: 'lab', buckets: [] },
};

function changed(metadata: object): KubernetesObject {
  return { ...storage, metadata: { ...storage.metadata, ...metadata } };
}

function annotated(annotations: Record<string, string>): KubernetesObject {
  return changed({
    annotations: { ...storage.metadata.annotations, ...annotations },
  });
}

describe('stateOf', () => {
  it.each([
    ['what people decide', { ...storage, spec: { principal: 'other' } }],
    ['a text', annotated({ 'workspace.eoepca.org/title': 'Other' })],
    ['a deletion that waits', changed({ deletionTimestamp: '2026-11-26' })],
    ['nothing there', undefined],
  ])('tells %s from the state before', (_, after) => {
    expect(stateOf(after)).not.toBe(stateOf(storage));
  });

  it.each([
    ['a status', { ...storage, status: { conditions: [] } }],
    ['a newer resourceVersion', changed({ resourceVersion: '2' })],
    ['a fence', annotated({ 'workspace.eoepca.org/fence': 'x' })],
    ['a claim', annotated({ 'workspace.eoepca.org/claims': '[]' })],
    ['work in progress', annotated({ 'workspace.eoepca.org/intent': '{}' })],
    ["others' notes", annotated({ 'example.org/note': 'x' })],
  ])('takes no notice of %s', (_, after) => {
    expect(stateOf(after)).toBe(stateOf(storage));
  });
});

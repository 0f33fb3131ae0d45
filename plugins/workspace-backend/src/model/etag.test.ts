import { KubernetesObject } from '../cluster/types';
import { formatEtag, parseIfMatch, stateOf } from './etag';

const STATE = { storage: 'abc', datalab: '-' };

describe('parseIfMatch', () => {
  it.each([
    ['*', '*'],
    [formatEtag(STATE), [STATE]],
    [
      ` ${formatEtag(STATE)} , "other.tag"`,
      [STATE, { storage: 'other', datalab: 'tag' }],
    ],
    [`W/${formatEtag(STATE)}, "x", ,`, []],
    [Array(50).fill(formatEtag(STATE)).join(), Array(50).fill(STATE)],
  ])('reads %s', (header, states) => {
    expect(parseIfMatch(header)).toEqual(states);
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

import { UnprocessableError } from '@eoepca/backstage-plugin-workspace-common';
import {
  serviceCaller,
  tokenCaller,
  userCaller,
} from '../__testUtils__/callers';
import { Caller } from '../authorization/types';
import { ownerOf } from './naming';

const ADMIN = { platformAdmin: true };

describe('ownerOf', () => {
  it.each<[string, Caller, string | undefined, string]>([
    [
      'a user, as members are spelled',
      userCaller('gerd_m'),
      undefined,
      'gerd_m',
    ],
    ["a token's name, as a slug", tokenCaller('Ann.Lee'), undefined, 'ann-lee'],
    ['whom an admin names', serviceCaller(ADMIN), 'Zoë B.', 'zoe-b'],
  ])('is %s', (_, caller, named, owner) => {
    expect(ownerOf(caller, named)).toBe(owner);
  });

  it.each<[string, Caller, string | undefined]>([
    ['a name of which no slug is left', userCaller('root', ADMIN), '!?'],
    ['no name', userCaller('root', ADMIN), ''],
    ['a service that names nobody', serviceCaller(ADMIN), undefined],
    ['a token of such a name', tokenCaller('…', {}, ADMIN), undefined],
  ])('is asked for where there is %s', (_, caller, named) => {
    const attempt = () => ownerOf(caller, named);
    expect(attempt).toThrow(UnprocessableError);
    expect(attempt).toThrow('A workspace needs an owner');
  });
});

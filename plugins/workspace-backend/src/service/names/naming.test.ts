import { UnprocessableError } from '@eoepca/backstage-plugin-workspace-common';
import {
  serviceCaller,
  tokenCaller,
  userCaller,
} from '../../__testUtils__/callers';
import { isMember, mayCreateFor } from '../../authorization/decide';
import { Caller } from '../../authorization/types';
import { ownerOf } from './naming';

const ADMIN = { platformAdmin: true };
const LONG = 'x'.repeat(60);

describe('ownerOf', () => {
  it.each<[string, Caller, string | undefined, string]>([
    [
      'a user, as members are spelled',
      userCaller('gerd_m'),
      undefined,
      'gerd_m',
    ],
    ["a token's name", tokenCaller('Ann.Lee'), undefined, 'ann.lee'],
    ["a token's name, as a slug", tokenCaller('Zoë B.'), undefined, 'zoe-b'],
    ['whom an admin names', serviceCaller(ADMIN), 'Alice', 'alice'],
    ['a name with a dot', serviceCaller(ADMIN), 'jane.doe', 'jane.doe'],
    ['a name with an underscore', serviceCaller(ADMIN), 'a_b', 'a_b'],
    ['an e-mail address', serviceCaller(ADMIN), 'J.Doe@A.org', 'j.doe@a.org'],
    ['a longer name than slugs are', serviceCaller(ADMIN), LONG, LONG],
    ['spaces around a name', serviceCaller(ADMIN), ' bob\n', 'bob'],
    ['a slug, for spaces', serviceCaller(ADMIN), 'Jane Doe', 'jane-doe'],
    ['a slug, for letters', serviceCaller(ADMIN), 'Zoë', 'zoe'],
    ['a slug, for both', serviceCaller(ADMIN), 'Zoë Müller', 'zoe-muller'],
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

  it.each<[string, Caller, string | undefined]>([
    ['an invisible character', serviceCaller(ADMIN), 'ali\u200bce'],
    ['one beside a space', serviceCaller(ADMIN), 'jane d\u00adoe'],
    ['one beside a letter outside ASCII', serviceCaller(ADMIN), 'zo\u202eë'],
    ['a byte order mark at its start', serviceCaller(ADMIN), '\uFEFFalice'],
    ['a control character', serviceCaller(ADMIN), 'ali\u0000ce'],
    ['full-width letters', serviceCaller(ADMIN), 'ａｌｉｃｅ'],
    ['a decomposed letter', serviceCaller(ADMIN), 'zoe\u0308'],
    ['an entity reference', serviceCaller(ADMIN), 'user:default/alice'],
    ['too many characters', serviceCaller(ADMIN), 'x'.repeat(254)],
    ['one in a token', tokenCaller('ali\u200bce', {}, ADMIN), undefined],
    ['one in a user', userCaller('ali\u200bce'), undefined],
  ])('is refused for %s', (_, caller, named) => {
    const attempt = () => ownerOf(caller, named);
    expect(attempt).toThrow(UnprocessableError);
    expect(attempt).toThrow(
      /A member name|A member is named|Enter the user name only/,
    );
  });

  it('is who may create for themselves by that name', () => {
    for (const name of ['jane.doe', 'a_b', 'Jane.Doe', 'j@a.org']) {
      const owner = ownerOf(serviceCaller(ADMIN), name);
      expect(mayCreateFor(userCaller(owner), name)).toBe(true);
      expect(mayCreateFor(userCaller('jane-doe'), name)).toBe(false);
      expect(isMember(userCaller(owner), owner)).toBe(true);
    }
  });
});

import { Person } from './support/portal';
import { expect, test } from './support/test';
import { Camera } from './walk/Camera';
import { itinerary } from './walk/itinerary';
import { walkRound } from './walk/rounds';

/** The short form of `npm run walk`: in light mode, with nothing pressed and without pictures. */
test.describe('every page', () => {
  for (const person of ['alice', 'dave'] satisfies Person[]) {
    test(`is without findings of axe, console errors and failed requests for ${person}`, async ({
      portal,
    }) => {
      const walk = (await itinerary(portal)).find(
        all => all.person === person,
      )!;
      const found = await walkRound({
        portal,
        walk,
        mode: 'light',
        camera: new Camera(),
        names: new Set(),
        looksOnly: true,
      });
      expect(found).toEqual([]);
    });
  }
});

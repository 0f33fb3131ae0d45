import { describePortal, Person } from './support/portal';
import { Camera } from './walk/Camera';
import { itinerary } from './walk/itinerary';
import { walkRound } from './walk/rounds';

/** The short form of `npm run walk`: in light mode, with nothing pressed and without pictures. */
describePortal('every page', portal => {
  it.each<Person>(['alice', 'dave'])(
    'is without findings of axe, console errors and failed requests for %s',
    async person => {
      const walk = (await itinerary(portal())).find(
        all => all.person === person,
      )!;
      const found = await walkRound({
        portal: portal(),
        walk,
        mode: 'light',
        camera: new Camera(),
        names: new Set(),
        looksOnly: true,
      });
      expect(found).toEqual([]);
    },
  );
});

import { describePortal, Person } from './support/portal';
import { Camera } from './walk/Camera';
import { dataNames } from './walk/dataNames';
import { itinerary } from './walk/itinerary';
import { walkRound } from './walk/rounds';

/** The short form of `npm run walk`: by day, and without pictures. */
describePortal('every page and every dialog', portal => {
  it.each<Person>(['alice', 'carol'])(
    'is without findings of axe, console errors and failed requests for %s',
    async person => {
      const names = await dataNames(portal());
      const walk = (await itinerary(portal())).find(
        all => all.person === person,
      )!;
      const camera = new Camera();
      const found = await walkRound({
        portal: portal(),
        walk,
        mode: 'light',
        camera,
        names,
      });
      expect(found).toEqual([]);
    },
    900_000,
  );
});

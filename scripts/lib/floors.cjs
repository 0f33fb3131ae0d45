/**
 * ESLint options that hold a package to its order of floors: a file of `src` may import from its own folder and from floors
 * below it. Folders on one floor don't import each other. Tests are exempt. (Circles within a folder: scripts/circles.mjs.)
 *
 * @param {string} packageDir
 * @param {string[][]} floors - folders and files of `src`, from the ground up
 * @param {{ leaves?: string[] }} [options] - leaves: names of files that import nothing above them, open to every floor
 */
module.exports = function floorsOf(packageDir, floors, { leaves = [] } = {}) {
  const zones = floors.flatMap((rooms, floor) =>
    rooms.flatMap(room =>
      floors
        .slice(floor)
        .flat()
        .filter(other => other !== room)
        .map(other => ({
          target: `./src/${room}`,
          from: `./src/${other}`,
          except: other.includes('.') ? [] : leaves.map(leaf => `./${leaf}`),
          message: `${room} is on the same floor as ${other} or below it`,
        })),
    ),
  );
  return {
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx'] } },
    },
    rules: {
      'import/no-restricted-paths': ['error', { basePath: packageDir, zones }],
    },
    overrides: [
      {
        files: ['**/*.test.*', '**/__testUtils__/**', 'dev/**'],
        rules: { 'import/no-restricted-paths': 'off' },
      },
    ],
  };
};

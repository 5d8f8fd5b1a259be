import * as migration_20261123_040627_initial from './20261123_040627_initial';

export const migrations = [
  {
    up: migration_20261123_040627_initial.up,
    down: migration_20261123_040627_initial.down,
    name: '20261123_040627_initial'
  },
];

import * as migration_20261123_040627_initial from './20261123_040627_initial';
import * as migration_20261125_123922_comments_desk_search from './20261125_123922_comments_desk_search';

export const migrations = [
  {
    up: migration_20261123_040627_initial.up,
    down: migration_20261123_040627_initial.down,
    name: '20261123_040627_initial',
  },
  {
    up: migration_20261125_123922_comments_desk_search.up,
    down: migration_20261125_123922_comments_desk_search.down,
    name: '20261125_123922_comments_desk_search'
  },
];

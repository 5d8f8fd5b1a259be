import * as migration_20261123_040627_initial from './20261123_040627_initial';
import * as migration_20261125_034420_comment_rules from './20261125_034420_comment_rules';
import * as migration_20261125_040136_search from './20261125_040136_search';
import * as migration_20261125_040420_lead from './20261125_040420_lead';
import * as migration_20261125_040730_desk from './20261125_040730_desk';
import * as migration_20261125_040929_lead from './20261125_040929_lead';
import * as migration_20261125_041433_machines from './20261125_041433_machines';
import * as migration_20261125_041843_post from './20261125_041843_post';
import * as migration_20261125_042056_mail from './20261125_042056_mail';
import * as migration_20261125_042746_machines from './20261125_042746_machines';
import * as migration_20261125_043222_wp from './20261125_043222_wp';
import * as migration_20261125_043330_post from './20261125_043330_post';
import * as migration_20261125_044233_mail from './20261125_044233_mail';
import * as migration_20261125_044639_machines from './20261125_044639_machines';
import * as migration_20261125_045303_search from './20261125_045303_search';
import * as migration_20261125_045335_mail from './20261125_045335_mail';
import * as migration_20261125_045515_post from './20261125_045515_post';
import * as migration_20261125_103437_threads from './20261125_103437_threads';
import * as migration_20261125_105138_threads from './20261125_105138_threads';

export const migrations = [
  {
    up: migration_20261123_040627_initial.up,
    down: migration_20261123_040627_initial.down,
    name: '20261123_040627_initial',
  },
  {
    up: migration_20261125_034420_comment_rules.up,
    down: migration_20261125_034420_comment_rules.down,
    name: '20261125_034420_comment_rules',
  },
  {
    up: migration_20261125_040136_search.up,
    down: migration_20261125_040136_search.down,
    name: '20261125_040136_search',
  },
  {
    up: migration_20261125_040420_lead.up,
    down: migration_20261125_040420_lead.down,
    name: '20261125_040420_lead',
  },
  {
    up: migration_20261125_040730_desk.up,
    down: migration_20261125_040730_desk.down,
    name: '20261125_040730_desk',
  },
  {
    up: migration_20261125_040929_lead.up,
    down: migration_20261125_040929_lead.down,
    name: '20261125_040929_lead',
  },
  {
    up: migration_20261125_041433_machines.up,
    down: migration_20261125_041433_machines.down,
    name: '20261125_041433_machines',
  },
  {
    up: migration_20261125_041843_post.up,
    down: migration_20261125_041843_post.down,
    name: '20261125_041843_post',
  },
  {
    up: migration_20261125_042056_mail.up,
    down: migration_20261125_042056_mail.down,
    name: '20261125_042056_mail',
  },
  {
    up: migration_20261125_042746_machines.up,
    down: migration_20261125_042746_machines.down,
    name: '20261125_042746_machines',
  },
  {
    up: migration_20261125_043222_wp.up,
    down: migration_20261125_043222_wp.down,
    name: '20261125_043222_wp',
  },
  {
    up: migration_20261125_043330_post.up,
    down: migration_20261125_043330_post.down,
    name: '20261125_043330_post',
  },
  {
    up: migration_20261125_044233_mail.up,
    down: migration_20261125_044233_mail.down,
    name: '20261125_044233_mail',
  },
  {
    up: migration_20261125_044639_machines.up,
    down: migration_20261125_044639_machines.down,
    name: '20261125_044639_machines',
  },
  {
    up: migration_20261125_045303_search.up,
    down: migration_20261125_045303_search.down,
    name: '20261125_045303_search',
  },
  {
    up: migration_20261125_045335_mail.up,
    down: migration_20261125_045335_mail.down,
    name: '20261125_045335_mail',
  },
  {
    up: migration_20261125_045515_post.up,
    down: migration_20261125_045515_post.down,
    name: '20261125_045515_post',
  },
  {
    up: migration_20261125_103437_threads.up,
    down: migration_20261125_103437_threads.down,
    name: '20261125_103437_threads',
  },
  {
    up: migration_20261125_105138_threads.up,
    down: migration_20261125_105138_threads.down,
    name: '20261125_105138_threads'
  },
];

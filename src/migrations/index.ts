import * as migration_20261123_040627_initial from './20261123_040627_initial';
import * as migration_20261125_123922_comments_desk_search from './20261125_123922_comments_desk_search';
import * as migration_20261125_184038_search_engines from './20261125_184038_search_engines';
import * as migration_20261125_191045_workflow from './20261125_191045_workflow';
import * as migration_20261125_214840_settings_pages from './20261125_214840_settings_pages';
import * as migration_20261127_124837_defaults_by_language from './20261127_124837_defaults_by_language';
import * as migration_20261127_130057_standing_care from './20261127_130057_standing_care';
import * as migration_20261127_132121_mailbox_keys from './20261127_132121_mailbox_keys';
import * as migration_20261127_160232_preview_links from './20261127_160232_preview_links';
import * as migration_20261127_162007_login_attempts from './20261127_162007_login_attempts';
import * as migration_20261127_162904_imported_as from './20261127_162904_imported_as';
import * as migration_20261127_171130_pictures_and_comment_pages from './20261127_171130_pictures_and_comment_pages';
import * as migration_20261127_172716_second_factors from './20261127_172716_second_factors';
import * as migration_20261127_175618_comment_lessons from './20261127_175618_comment_lessons';
import * as migration_20261127_194123_article_changes from './20261127_194123_article_changes';
import * as migration_20261127_195551_trusted_browsers from './20261127_195551_trusted_browsers';
import * as migration_20261127_200252_codes from './20261127_200252_codes';
import * as migration_20261127_204318_edits_and_notes from './20261127_204318_edits_and_notes';
import * as migration_20261127_205251_comment_blocks from './20261127_205251_comment_blocks';
import * as migration_20261127_211810_no_index_of_status from './20261127_211810_no_index_of_status';
import * as migration_20261127_225336_sources from './20261127_225336_sources';
import * as migration_20261127_232946_page_changed_by from './20261127_232946_page_changed_by';
import * as migration_20261127_234421_reads from './20261127_234421_reads';
import * as migration_20261127_234938_audit_entries from './20261127_234938_audit_entries';
import * as migration_20261128_031104_expiries from './20261128_031104_expiries';
import * as migration_20261128_032247_remarks from './20261128_032247_remarks';
import * as migration_20261128_034154_leases from './20261128_034154_leases';
import * as migration_20261128_161242_versions_by_time from './20261128_161242_versions_by_time';
import * as migration_20261130_031950_comment_numbers from './20261130_031950_comment_numbers';

export const migrations = [
  {
    up: migration_20261123_040627_initial.up,
    down: migration_20261123_040627_initial.down,
    name: '20261123_040627_initial',
  },
  {
    up: migration_20261125_123922_comments_desk_search.up,
    down: migration_20261125_123922_comments_desk_search.down,
    name: '20261125_123922_comments_desk_search',
  },
  {
    up: migration_20261125_184038_search_engines.up,
    down: migration_20261125_184038_search_engines.down,
    name: '20261125_184038_search_engines',
  },
  {
    up: migration_20261125_191045_workflow.up,
    down: migration_20261125_191045_workflow.down,
    name: '20261125_191045_workflow',
  },
  {
    up: migration_20261125_214840_settings_pages.up,
    down: migration_20261125_214840_settings_pages.down,
    name: '20261125_214840_settings_pages',
  },
  {
    up: migration_20261127_124837_defaults_by_language.up,
    down: migration_20261127_124837_defaults_by_language.down,
    name: '20261127_124837_defaults_by_language',
  },
  {
    up: migration_20261127_130057_standing_care.up,
    down: migration_20261127_130057_standing_care.down,
    name: '20261127_130057_standing_care',
  },
  {
    up: migration_20261127_132121_mailbox_keys.up,
    down: migration_20261127_132121_mailbox_keys.down,
    name: '20261127_132121_mailbox_keys',
  },
  {
    up: migration_20261127_160232_preview_links.up,
    down: migration_20261127_160232_preview_links.down,
    name: '20261127_160232_preview_links',
  },
  {
    up: migration_20261127_162007_login_attempts.up,
    down: migration_20261127_162007_login_attempts.down,
    name: '20261127_162007_login_attempts',
  },
  {
    up: migration_20261127_162904_imported_as.up,
    down: migration_20261127_162904_imported_as.down,
    name: '20261127_162904_imported_as',
  },
  {
    up: migration_20261127_171130_pictures_and_comment_pages.up,
    down: migration_20261127_171130_pictures_and_comment_pages.down,
    name: '20261127_171130_pictures_and_comment_pages',
  },
  {
    up: migration_20261127_172716_second_factors.up,
    down: migration_20261127_172716_second_factors.down,
    name: '20261127_172716_second_factors',
  },
  {
    up: migration_20261127_175618_comment_lessons.up,
    down: migration_20261127_175618_comment_lessons.down,
    name: '20261127_175618_comment_lessons',
  },
  {
    up: migration_20261127_194123_article_changes.up,
    down: migration_20261127_194123_article_changes.down,
    name: '20261127_194123_article_changes',
  },
  {
    up: migration_20261127_195551_trusted_browsers.up,
    down: migration_20261127_195551_trusted_browsers.down,
    name: '20261127_195551_trusted_browsers',
  },
  {
    up: migration_20261127_200252_codes.up,
    down: migration_20261127_200252_codes.down,
    name: '20261127_200252_codes',
  },
  {
    up: migration_20261127_204318_edits_and_notes.up,
    down: migration_20261127_204318_edits_and_notes.down,
    name: '20261127_204318_edits_and_notes',
  },
  {
    up: migration_20261127_205251_comment_blocks.up,
    down: migration_20261127_205251_comment_blocks.down,
    name: '20261127_205251_comment_blocks',
  },
  {
    up: migration_20261127_211810_no_index_of_status.up,
    down: migration_20261127_211810_no_index_of_status.down,
    name: '20261127_211810_no_index_of_status',
  },
  {
    up: migration_20261127_225336_sources.up,
    down: migration_20261127_225336_sources.down,
    name: '20261127_225336_sources',
  },
  {
    up: migration_20261127_232946_page_changed_by.up,
    down: migration_20261127_232946_page_changed_by.down,
    name: '20261127_232946_page_changed_by',
  },
  {
    up: migration_20261127_234421_reads.up,
    down: migration_20261127_234421_reads.down,
    name: '20261127_234421_reads',
  },
  {
    up: migration_20261127_234938_audit_entries.up,
    down: migration_20261127_234938_audit_entries.down,
    name: '20261127_234938_audit_entries',
  },
  {
    up: migration_20261128_031104_expiries.up,
    down: migration_20261128_031104_expiries.down,
    name: '20261128_031104_expiries',
  },
  {
    up: migration_20261128_032247_remarks.up,
    down: migration_20261128_032247_remarks.down,
    name: '20261128_032247_remarks',
  },
  {
    up: migration_20261128_034154_leases.up,
    down: migration_20261128_034154_leases.down,
    name: '20261128_034154_leases',
  },
  {
    up: migration_20261128_161242_versions_by_time.up,
    down: migration_20261128_161242_versions_by_time.down,
    name: '20261128_161242_versions_by_time',
  },
  {
    up: migration_20261130_031950_comment_numbers.up,
    down: migration_20261130_031950_comment_numbers.down,
    name: '20261130_031950_comment_numbers'
  },
];

import { TeamworkPanel as TeamworkPanel_d5a94787b1c76d78193d085225fb3407 } from '@/teamwork/panel/panel'
import { Planned as Planned_cdb45987d0eedf5b6bbd421265527e29 } from '@/planning/admin/planned'
import { PlannedCell as PlannedCell_9dfd1f7652adf00932f9a574bb4ef08b } from '@/planning/admin/planned-cell'
import { CharacterCount as CharacterCount_db0ef87cc70bca0f1e9ea5d0e527e72c } from '@/text/character-count'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RemarkFeatureClient as RemarkFeatureClient_71afbaafad18cc14ccc2757e6984e249 } from '@/teamwork/place/remark-feature'
import { PasteFeatureClient as PasteFeatureClient_a2476f483756daee1c473add4328a73c } from '@/import/paste/paste-feature'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableGrid as TableGrid_12a22bda9ab364c61ba25436fc5e36eb } from '@/text/blocks/table/table-grid'
import { FootnoteSource as FootnoteSource_5d155a04c4d1598f6eb0faa377cf9868 } from '@/articles/sources/footnote-source'
import { FootnoteLabel as FootnoteLabel_f67cfa093cdc60fad9a8239cf69dfe59 } from '@/articles/sources/footnote-label'
import { LinkKeysClient as LinkKeysClient_8dffb75fdaa95668babb3243c63245fc } from '@/text/link-keys'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkTarget as LinkTarget_2dad5daf09266460ebac97913dabf233 } from '@/text/link-target/link-target'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TextComparison as TextComparison_19d487fe80046fbef6fc0d4cd9dc187c } from '@/history/versions/text-comparison'
import { ReadabilityHint as ReadabilityHint_78f702d5dead231a24e6e67e6c0c88ce } from '@/text/readability/readability-hint'
import { CausesEditor as CausesEditor_ce0be338da681efdac49249fd09f5ed6 } from '@/articles/causes-editor/causes-editor'
import { CausesDiff as CausesDiff_ed5036ca67e3f3319c1a04b49b92e1f6 } from '@/articles/causes-editor/causes-diff'
import { OverviewComponent as OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaTitleComponent as MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaDescriptionComponent as MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { PreviewComponent as PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { ShareDraft as ShareDraft_92b5703e3d3718f924bf39af8eafd0b3 } from '@/preview/admin/share-draft'
import { BrokenLinksNotice as BrokenLinksNotice_9b05bcf61f38b86db09cab9237156761 } from '@/upkeep/broken-links/broken-links-notice'
import { SlugField as SlugField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { ListFilters as ListFilters_eabcaa7b80af7f09a4d055ea5daae31a } from '@/upkeep/attention/list-filters'
import { VersionNote as VersionNote_951dad54e5d0b1c07a7a818368b8875e } from '@/history/versions/version-note'
import { TypedStays as TypedStays_69a17af3d32ddb55eb67ce996457a90f } from '@/admin/typed/typed-stays'
import { Untitled as Untitled_076a3ba4de66849f3068f3390dd1a7bd } from '@/admin/words/untitled'
import { OnlyReading as OnlyReading_3cba79871afe7f9fe8ffc6c17af1ce27 } from '@/admin/words/only-reading'
import { VersionsView as VersionsView_cbf360ad3035405ff82e5395422b78be } from '@/history/versions/versions-view'
import { MergeDocument as MergeDocument_7e2e7aa33fe07f7ff8f1999b598b9bd6 } from '@/articles/merge/merge-document'
import { UsesList as UsesList_7abdb085477d67d4ebf04e7699220e36 } from '@/upkeep/uses/uses-list'
import { UnsavedStays as UnsavedStays_8a642eccd48c8246bd41462fea2493eb } from '@/admin/typed/unsaved-stays'
import { CommentRecord as CommentRecord_90fafee84a84998bd35411348919eac1 } from '@/comments/desk/comment-record'
import { HeldReasons as HeldReasons_f69a53e9d9fc1361f8c13307de3a3e21 } from '@/comments/desk/held-reasons'
import { SendAgain as SendAgain_e98d36246f733e06058bb21b6cc0e6e2 } from '@/mail/send-again'
import { InvitationField as InvitationField_047739ac584b460f7d2e5d1696290849 } from '@/accounts/invitation/invitation-field'
import { SecondFactorField as SecondFactorField_3f2b32a291dd81479741fb471c24aba6 } from '@/accounts/second-factor/second-factor-field'
import { AdminSign as AdminSign_a8e0039e0e4a4cf0294c0653f59a76ed } from '@/admin/admin-sign'
import { AdminLogin as AdminLogin_a8e0039e0e4a4cf0294c0653f59a76ed } from '@/admin/admin-sign'
import { HandbookLink as HandbookLink_948d09f6fa59f9375bd71b60e8470982 } from '@/admin/handbook/handbook-link'
import { NavLinks as NavLinks_90339f7d16c4d8281eb369158bd4d855 } from '@/admin/nav-links'
import { MailNotice as MailNotice_d49d67c04f5c6bd3637029c2ebb7e266 } from '@/mail/mail-notice'
import { DashboardCard as DashboardCard_55f31b8e1120949601d0fbbbf0fa97a1 } from '@/comments/desk/dashboard-card'
import { WorkCard as WorkCard_efffb8fba77437a4015f996bf25de5ac } from '@/teamwork/work/work-card'
import { Attention as Attention_39fa82dd602eb1de8720fa8f224dd48f } from '@/upkeep/attention/attention'
import { PlannedCard as PlannedCard_415ac00ec3a89da64f27603c4a9cfc8c } from '@/planning/calendar/planned-card'
import { NavQueues as NavQueues_ba0638fcbcc185d8d0bcb7410b26c2a1 } from '@/comments/desk/nav-queues'
import { FailuresInWords as FailuresInWords_c133bfd2e9a82aaaec24bc01c6efd8f6 } from '@/admin/words/failures-in-words'
import { WordsInDutch as WordsInDutch_5b207faf07009d3d698865635473ff27 } from '@/admin/words/words-in-dutch'
import { NamedControls as NamedControls_849aa75769f6222eddeff2c49a7649df } from '@/admin/words/named-controls'
import { SecondClicks as SecondClicks_5d97b5ec5cd0536e825f7301ca189890 } from '@/admin/presses/second-clicks'
import { LoginView as LoginView_e5fde9d71d4041afff5627c5d24b4ee0 } from '@/accounts/login/login-view'
import { DeskView as DeskView_939fa3b230b2b2ea8d49be5177ea3093 } from '@/comments/desk/desk-view'
import { WorkView as WorkView_2d10de7a404be7b8e2a3f9155ac6a2cf } from '@/teamwork/work/work-view'
import { CalendarView as CalendarView_1d711638ad445b4aa06dd654088ac844 } from '@/planning/calendar/calendar-view'
import { ReadsView as ReadsView_2b30af97888d64b7fbc681cb7fd583d6 } from '@/reads/reads-view'
import { BrokenLinksView as BrokenLinksView_15983372d5c872a2b68fc283500f4c81 } from '@/upkeep/broken-links/broken-links-view'
import { ImportView as ImportView_eda066c47ee3d94dbc69cc600ad10448 } from '@/import/admin/import-view'
import { FiguresView as FiguresView_de408c48427f50443b16f7ecbeaac0f6 } from '@/import/figures/figures-view'
import { MatrixView as MatrixView_0ff23f63e4855a7c3281cd749d6cad9a } from '@/articles/matrix/matrix-view'
import { LogView as LogView_4a048fa767b1d1d4d0d67c59bb1c6d60 } from '@/history/log/log-view'
import { PersonView as PersonView_c17aadd679e068db65aaaf07659903f4 } from '@/privacy/admin/person-view'
import { HandbookView as HandbookView_7bbac351df44e3052bf8726dc99bccbf } from '@/admin/handbook/handbook-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

export const importMap = {
  "@/teamwork/panel/panel#TeamworkPanel": TeamworkPanel_d5a94787b1c76d78193d085225fb3407,
  "@/planning/admin/planned#Planned": Planned_cdb45987d0eedf5b6bbd421265527e29,
  "@/planning/admin/planned-cell#PlannedCell": PlannedCell_9dfd1f7652adf00932f9a574bb4ef08b,
  "@/text/character-count#CharacterCount": CharacterCount_db0ef87cc70bca0f1e9ea5d0e527e72c,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/teamwork/place/remark-feature#RemarkFeatureClient": RemarkFeatureClient_71afbaafad18cc14ccc2757e6984e249,
  "@/import/paste/paste-feature#PasteFeatureClient": PasteFeatureClient_a2476f483756daee1c473add4328a73c,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/text/blocks/table/table-grid#TableGrid": TableGrid_12a22bda9ab364c61ba25436fc5e36eb,
  "@/articles/sources/footnote-source#FootnoteSource": FootnoteSource_5d155a04c4d1598f6eb0faa377cf9868,
  "@/articles/sources/footnote-label#FootnoteLabel": FootnoteLabel_f67cfa093cdc60fad9a8239cf69dfe59,
  "@/text/link-keys#LinkKeysClient": LinkKeysClient_8dffb75fdaa95668babb3243c63245fc,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/text/link-target/link-target#LinkTarget": LinkTarget_2dad5daf09266460ebac97913dabf233,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/history/versions/text-comparison#TextComparison": TextComparison_19d487fe80046fbef6fc0d4cd9dc187c,
  "@/text/readability/readability-hint#ReadabilityHint": ReadabilityHint_78f702d5dead231a24e6e67e6c0c88ce,
  "@/articles/causes-editor/causes-editor#CausesEditor": CausesEditor_ce0be338da681efdac49249fd09f5ed6,
  "@/articles/causes-editor/causes-diff#CausesDiff": CausesDiff_ed5036ca67e3f3319c1a04b49b92e1f6,
  "@payloadcms/plugin-seo/client#OverviewComponent": OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaTitleComponent": MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaDescriptionComponent": MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#PreviewComponent": PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@/preview/admin/share-draft#ShareDraft": ShareDraft_92b5703e3d3718f924bf39af8eafd0b3,
  "@/upkeep/broken-links/broken-links-notice#BrokenLinksNotice": BrokenLinksNotice_9b05bcf61f38b86db09cab9237156761,
  "@payloadcms/next/client#SlugField": SlugField_2b8867833a34864a02ddf429b0728a40,
  "@/upkeep/attention/list-filters#ListFilters": ListFilters_eabcaa7b80af7f09a4d055ea5daae31a,
  "@/history/versions/version-note#VersionNote": VersionNote_951dad54e5d0b1c07a7a818368b8875e,
  "@/admin/typed/typed-stays#TypedStays": TypedStays_69a17af3d32ddb55eb67ce996457a90f,
  "@/admin/words/untitled#Untitled": Untitled_076a3ba4de66849f3068f3390dd1a7bd,
  "@/admin/words/only-reading#OnlyReading": OnlyReading_3cba79871afe7f9fe8ffc6c17af1ce27,
  "@/history/versions/versions-view#VersionsView": VersionsView_cbf360ad3035405ff82e5395422b78be,
  "@/articles/merge/merge-document#MergeDocument": MergeDocument_7e2e7aa33fe07f7ff8f1999b598b9bd6,
  "@/upkeep/uses/uses-list#UsesList": UsesList_7abdb085477d67d4ebf04e7699220e36,
  "@/admin/typed/unsaved-stays#UnsavedStays": UnsavedStays_8a642eccd48c8246bd41462fea2493eb,
  "@/comments/desk/comment-record#CommentRecord": CommentRecord_90fafee84a84998bd35411348919eac1,
  "@/comments/desk/held-reasons#HeldReasons": HeldReasons_f69a53e9d9fc1361f8c13307de3a3e21,
  "@/mail/send-again#SendAgain": SendAgain_e98d36246f733e06058bb21b6cc0e6e2,
  "@/accounts/invitation/invitation-field#InvitationField": InvitationField_047739ac584b460f7d2e5d1696290849,
  "@/accounts/second-factor/second-factor-field#SecondFactorField": SecondFactorField_3f2b32a291dd81479741fb471c24aba6,
  "@/admin/admin-sign#AdminSign": AdminSign_a8e0039e0e4a4cf0294c0653f59a76ed,
  "@/admin/admin-sign#AdminLogin": AdminLogin_a8e0039e0e4a4cf0294c0653f59a76ed,
  "@/admin/handbook/handbook-link#HandbookLink": HandbookLink_948d09f6fa59f9375bd71b60e8470982,
  "@/admin/nav-links#NavLinks": NavLinks_90339f7d16c4d8281eb369158bd4d855,
  "@/mail/mail-notice#MailNotice": MailNotice_d49d67c04f5c6bd3637029c2ebb7e266,
  "@/comments/desk/dashboard-card#DashboardCard": DashboardCard_55f31b8e1120949601d0fbbbf0fa97a1,
  "@/teamwork/work/work-card#WorkCard": WorkCard_efffb8fba77437a4015f996bf25de5ac,
  "@/upkeep/attention/attention#Attention": Attention_39fa82dd602eb1de8720fa8f224dd48f,
  "@/planning/calendar/planned-card#PlannedCard": PlannedCard_415ac00ec3a89da64f27603c4a9cfc8c,
  "@/comments/desk/nav-queues#NavQueues": NavQueues_ba0638fcbcc185d8d0bcb7410b26c2a1,
  "@/admin/words/failures-in-words#FailuresInWords": FailuresInWords_c133bfd2e9a82aaaec24bc01c6efd8f6,
  "@/admin/words/words-in-dutch#WordsInDutch": WordsInDutch_5b207faf07009d3d698865635473ff27,
  "@/admin/words/named-controls#NamedControls": NamedControls_849aa75769f6222eddeff2c49a7649df,
  "@/admin/presses/second-clicks#SecondClicks": SecondClicks_5d97b5ec5cd0536e825f7301ca189890,
  "@/accounts/login/login-view#LoginView": LoginView_e5fde9d71d4041afff5627c5d24b4ee0,
  "@/comments/desk/desk-view#DeskView": DeskView_939fa3b230b2b2ea8d49be5177ea3093,
  "@/teamwork/work/work-view#WorkView": WorkView_2d10de7a404be7b8e2a3f9155ac6a2cf,
  "@/planning/calendar/calendar-view#CalendarView": CalendarView_1d711638ad445b4aa06dd654088ac844,
  "@/reads/reads-view#ReadsView": ReadsView_2b30af97888d64b7fbc681cb7fd583d6,
  "@/upkeep/broken-links/broken-links-view#BrokenLinksView": BrokenLinksView_15983372d5c872a2b68fc283500f4c81,
  "@/import/admin/import-view#ImportView": ImportView_eda066c47ee3d94dbc69cc600ad10448,
  "@/import/figures/figures-view#FiguresView": FiguresView_de408c48427f50443b16f7ecbeaac0f6,
  "@/articles/matrix/matrix-view#MatrixView": MatrixView_0ff23f63e4855a7c3281cd749d6cad9a,
  "@/history/log/log-view#LogView": LogView_4a048fa767b1d1d4d0d67c59bb1c6d60,
  "@/privacy/admin/person-view#PersonView": PersonView_c17aadd679e068db65aaaf07659903f4,
  "@/admin/handbook/handbook-view#HandbookView": HandbookView_7bbac351df44e3052bf8726dc99bccbf,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}

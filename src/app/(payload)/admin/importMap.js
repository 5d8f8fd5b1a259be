import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CausesEditor as CausesEditor_fbbc3539fed7b6802bc6a3594c6f81c2 } from '../../../../src/collections/causes-editor/causes-editor'
import { CausesDiff as CausesDiff_69c4942982a70d5424fa85721bb4aa80 } from '../../../../src/collections/causes-editor/causes-diff'
import { OverviewComponent as OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaTitleComponent as MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaDescriptionComponent as MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { PreviewComponent as PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { ShareDraft as ShareDraft_6280ade4f990a94a6a09d78c15a70b8b } from '@/collections/preview/share-draft'
import { BrokenLinksNotice as BrokenLinksNotice_80ad2942e8fc524a0132736c33f896d2 } from '@/collections/broken-links/broken-links-notice'
import { SlugField as SlugField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { MergeCause as MergeCause_338af1fca35d65235e9ca3935c0f2595 } from '../../../../src/collections/merge-cause'
import { HeldReasons as HeldReasons_689c2f9bbf4af49b3ff43497ea203ed1 } from '@/collections/held-reasons'
import { UsesList as UsesList_8f76a154ca6d8e0f0ee4c3afc5aa47fa } from '@/collections/uses/uses-list'
import { SendAgain as SendAgain_f1daf0a6436e089f0fc5a6db3abb4e6d } from '@/collections/send-again'
import { AdminSign as AdminSign_72aba3312a7220535ec3cedce8e1d150 } from '../../../../src/collections/admin/admin-sign'
import { AdminLogin as AdminLogin_72aba3312a7220535ec3cedce8e1d150 } from '../../../../src/collections/admin/admin-sign'
import { NavLinks as NavLinks_6b1cfd356d3bec568abbb96300bce6ad } from '../../../../src/collections/admin/nav-links'
import { MailNotice as MailNotice_3d700949095a5cc0bbf054aa0c9a47f9 } from '../../../../src/collections/admin/mail-notice'
import { DashboardCard as DashboardCard_d0ed3a03b5dc419d887bf2baa87c5768 } from '../../../../src/collections/desk/dashboard-card'
import { Attention as Attention_5cf5b5baac8524a0da2b9e8313337244 } from '../../../../src/collections/attention/attention'
import { NavQueues as NavQueues_00088f59b8b230829cb7f76b3eaa9cb2 } from '../../../../src/collections/desk/nav-queues'
import { DeskView as DeskView_27ce8cb91f918fc10ff746e57bec92ac } from '../../../../src/collections/desk/desk-view'
import { BrokenLinksView as BrokenLinksView_65ae95e65e0e6fe30c688473e6b4f543 } from '../../../../src/collections/broken-links/broken-links-view'
import { ImportView as ImportView_4e9a4e4ef87094461c4a59480261ff7f } from '../../../../src/import/admin/import-view'
import { PersonView as PersonView_30b92ae16a9b6247c56e9d9cc1a968db } from '../../../../src/collections/privacy/person-view'
import { HandbookView as HandbookView_360d36b3cb17174f3f4214c51869d13d } from '../../../../src/collections/handbook/handbook-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/collections/causes-editor/causes-editor#CausesEditor": CausesEditor_fbbc3539fed7b6802bc6a3594c6f81c2,
  "/src/collections/causes-editor/causes-diff#CausesDiff": CausesDiff_69c4942982a70d5424fa85721bb4aa80,
  "@payloadcms/plugin-seo/client#OverviewComponent": OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaTitleComponent": MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaDescriptionComponent": MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#PreviewComponent": PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@/collections/preview/share-draft#ShareDraft": ShareDraft_6280ade4f990a94a6a09d78c15a70b8b,
  "@/collections/broken-links/broken-links-notice#BrokenLinksNotice": BrokenLinksNotice_80ad2942e8fc524a0132736c33f896d2,
  "@payloadcms/next/client#SlugField": SlugField_2b8867833a34864a02ddf429b0728a40,
  "/src/collections/merge-cause#MergeCause": MergeCause_338af1fca35d65235e9ca3935c0f2595,
  "@/collections/held-reasons#HeldReasons": HeldReasons_689c2f9bbf4af49b3ff43497ea203ed1,
  "@/collections/uses/uses-list#UsesList": UsesList_8f76a154ca6d8e0f0ee4c3afc5aa47fa,
  "@/collections/send-again#SendAgain": SendAgain_f1daf0a6436e089f0fc5a6db3abb4e6d,
  "/src/collections/admin/admin-sign#AdminSign": AdminSign_72aba3312a7220535ec3cedce8e1d150,
  "/src/collections/admin/admin-sign#AdminLogin": AdminLogin_72aba3312a7220535ec3cedce8e1d150,
  "/src/collections/admin/nav-links#NavLinks": NavLinks_6b1cfd356d3bec568abbb96300bce6ad,
  "/src/collections/admin/mail-notice#MailNotice": MailNotice_3d700949095a5cc0bbf054aa0c9a47f9,
  "/src/collections/desk/dashboard-card#DashboardCard": DashboardCard_d0ed3a03b5dc419d887bf2baa87c5768,
  "/src/collections/attention/attention#Attention": Attention_5cf5b5baac8524a0da2b9e8313337244,
  "/src/collections/desk/nav-queues#NavQueues": NavQueues_00088f59b8b230829cb7f76b3eaa9cb2,
  "/src/collections/desk/desk-view#DeskView": DeskView_27ce8cb91f918fc10ff746e57bec92ac,
  "/src/collections/broken-links/broken-links-view#BrokenLinksView": BrokenLinksView_65ae95e65e0e6fe30c688473e6b4f543,
  "/src/import/admin/import-view#ImportView": ImportView_4e9a4e4ef87094461c4a59480261ff7f,
  "/src/collections/privacy/person-view#PersonView": PersonView_30b92ae16a9b6247c56e9d9cc1a968db,
  "/src/collections/handbook/handbook-view#HandbookView": HandbookView_360d36b3cb17174f3f4214c51869d13d,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}

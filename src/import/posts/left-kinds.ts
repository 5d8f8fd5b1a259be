/** Kinds of items that are no texts of people, with what becomes of them. */
export const LEFT_KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    attachment: 'bijlagen gezien: afbeeldingen komen mee waar een tekst ze toont',
    wp_block: 'herbruikbare blokken: staan in de teksten die ze tonen',
    'guest-author': 'gastauteurs: staan bij de teksten die ze schreven',
    nav_menu_item: "menu's: niet ingelezen",
    redirect_rule: 'doorverwijzingen van een plug-in: werken hier ook, waar ze leiden naar wat is ingelezen',
    revision: 'eerdere versies: niet ingelezen',
    custom_css: 'opmaak: niet ingelezen',
    wp_global_styles: 'opmaak: niet ingelezen',
    wp_template: 'opmaak: niet ingelezen',
    wp_template_part: 'opmaak: niet ingelezen',
    wp_navigation: "menu's: niet ingelezen",
    oembed_cache: 'tussenopslag: niet ingelezen',
  }),
)

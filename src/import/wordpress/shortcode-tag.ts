/** The beginning or the end of a shortcode: its stroke, its name, and its attributes. */
export const SHORTCODE_TAG = /\[(\/?)([a-z][\w-]*)((?:\s[^\][]*)?)\]/g

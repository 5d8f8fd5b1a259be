import { listed } from './grammar'

/** Parts of the body that people say hurt, as compounds begin with them. */
export const BODY_PARTS = new Set(
  listed(`anus arm bal been bekken bil blaas borst bot buik darm dij duim elleboog enkel gewrichts gezichts hak hals hand hart heup hiel
    hoofd huid kaak keel kies kin knie kop kuit lever lies lip long maag milt mond nagel nek neus nier oksel oog oor pees penis pink
    pols rib rug scheen schouder slaap spier stuit tand teen tepel tong vagina vinger voet voorhoofd wang wervel wreef zij`),
)

import { listed, type MedicineGroup } from './grammar'

/*
 * What people call the medicines that they take, how the names of such substances end (as the World Health Organization has
 * them named), and what they are for. Brands and substances stand in the site's own causes.
 */
export const MEDICINE_GROUPS: MedicineGroup[] = [
  {
    names:
      'bloeddrukpil bloeddrukpillen bloeddrukverlager bloeddrukverlagers bloeddrukmedicijn bloeddrukmedicijnen bloeddrukmiddel bloeddrukmiddelen bloeddruktablet bloeddruktabletten antihypertensiva',
    ends: 'pril sartan olol dipine thiazide',
    about: 'bloeddruk hypertensie',
  },
  { names: 'betablokker betablokkers betablokkeerder', ends: 'olol', about: '' },
  { names: 'aceremmer aceremmers', ends: 'pril', about: '' },
  {
    names:
      'cholesterolverlager cholesterolverlagers cholesterolpil cholesterolpillen cholesterolremmer cholesterolremmers cholesterolmedicijn cholesterolmedicijnen statine statines',
    ends: 'statine statin fibraat ezetimib',
    about: 'cholesterol',
  },
  {
    names:
      'maagzuurremmer maagzuurremmers zuurremmer zuurremmers maagbeschermer maagbeschermers maagtablet maagtabletten',
    ends: 'prazol prazole tidine',
    about: 'maagzuur',
  },
  {
    names:
      'bloedverdunner bloedverdunners antistolling antistollingsmiddel antistollingsmiddelen stollingsremmer stollingsremmers',
    ends: 'parine xaban gatran coumon coumarol warfarine grel',
    about: '',
  },
  {
    names:
      'plaspil plaspillen plastablet plastabletten plasmiddel vochtafdrijver vochtafdrijvers diuretica diureticum',
    ends: 'thiazide semide etanide renon lacton indapamide amteren',
    about: '',
  },
  {
    names: 'slaappil slaappillen slaapmiddel slaapmiddelen slaaptablet slaaptabletten slaapmedicatie',
    ends: 'azepam azolam zopiclon zolpidem',
    about: 'slapeloosheid',
  },
  {
    names:
      'kalmeringsmiddel kalmeringsmiddelen kalmeringspil kalmeringspillen benzo benzos benzodiazepine benzodiazepinen rustgever rustgevers',
    ends: 'azepam azolam',
    about: '',
  },
  {
    names: 'antidepressiva antidepressivum ssri',
    ends: 'oxetine talopram traline oxamine triptyline faxine zapine mipramine',
    about: '',
  },
  {
    names: 'antibiotica antibioticum antibioticakuur penicilline',
    ends: 'cilline cillin cycline mycine floxacine floxacin oxazol cef trimoprim nitrofurantoine',
    about: '',
  },
  {
    names: 'ontstekingsremmer ontstekingsremmers nsaid nsaids',
    ends: 'profen fenac coxib oxicam naproxen metacine',
    about: '',
  },
  {
    names: 'pijnstiller pijnstillers pijnmedicatie',
    ends: 'profen fenac coxib oxicam naproxen paracetamol codeine tramadol morfine morphine codon fentanyl',
    about: '',
  },
  { names: 'migrainemiddel migrainemiddelen triptaan triptanen', ends: 'triptan', about: 'migraine' },
  {
    names:
      'hooikoortspil hooikoortspillen hooikoortsmiddel allergiepil allergiepillen allergiemiddel antihistaminica antihistaminicum',
    ends: 'rizine loratadine fenadine',
    about: 'allergie',
  },
  {
    names: 'diabetespil diabetespillen suikerpil suikerpillen',
    ends: 'gliptine gliptin gliflozine formine glimepiride glitazon',
    about: 'suikerziekte',
  },
  {
    names: 'corticosteroid corticosteroiden bijnierschorshormoon bijnierschorshormonen',
    ends: 'solon sone solide methason',
    about: '',
  },
].map(({ about, ends, names }) => ({
  names: listed(names),
  ends: listed(ends),
  about: about ? listed(about) : [],
}))

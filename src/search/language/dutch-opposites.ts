import { listed } from './grammar'

/* Who asks for a low blood pressure must not read of a high one, nor of red eyes who has yellow ones. Words that are weak elsewhere decide here. */
export const OPPOSITES = [
  [
    'hoog hoge verhoogd verhoogde stijgend snel snelle versneld versnelde',
    'laag lage verlaagd verlaagde dalend traag trage langzaam langzame vertraagd vertraagde',
  ],
  [
    'veel vaak steeds altijd teveel meer toegenomen overmatig overmatige toename hevig hevige heftig heftige',
    'weinig teweinig minder verminderd verminderde afgenomen gebrek tekort afname geen uitblijven uitblijft',
  ],
  ['warm warme heet hete', 'koud koude kou'],
  ['droog droge', 'nat natte vochtig vochtige waterig waterige'],
  [
    'bleek bleke wit witte grijs grijze',
    'donker donkere zwart zwarte bruin bruine',
    'rood rode roze',
    'geel gele oranje',
    'blauw blauwe paars paarse',
    'groen groene',
  ],
  ['dik dikke', 'dun dunne'],
  [
    'gewichtstoename aankomen aankom zwaarder dikker',
    'gewichtsverlies afvallen afgevallen vermageren vermagerd mager magerder lichter',
  ],
].map((groups) => groups.map(listed))

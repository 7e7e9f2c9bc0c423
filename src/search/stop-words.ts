// Words that say how others hang together, not what is asked for: articles, prepositions, pronouns, conjunctions, auxiliary
// verbs and the frames of questions, in the three languages.
const ITALIAN = `
  a ad ai agli al alla alle allo all anche avere aveva avevano abbiamo avete hanno ha hai ho c che chi ci cio coi col come con cos cosa cui
  d da dai dagli dal dalla dalle dallo dall de degli dei del della delle dello dell di dove dov e ed era erano esiste esistono essere fa fanno
  fare faccio fra gia gli i il in io l la le lei li lo loro lui ma me mi mia mie miei mio n ne negli nei nel nella nelle nello nell noi non nostra
  nostri nostro o od ogni per perche piu poi possiamo posso puo possono qual quale quali quand quando quant quanta quante quanti quanto
  quest questa queste questi questo qui se sei si sia siamo siete significa sono sta stanno su sua sue sugli sui sul sulla sulle sullo sull suo
  serve servono bisogna occorre occorrono suoi te ti tra trovare trovo tu tua tuo un una uno v vi voglio vorrei`;
const ENGLISH = `
  a about all am an and any are as at be been being but by can could did do does doing for from get had has have having he her here him his
  how i if in into is it its just me mean means more most my no nor not of off on or other our out over own she should so some such than that the
  their them then there these they this those to too under until up us very want was we were what when where which while who whom
  why will with would you your`;
const JAPANESE = `
  の に は を が と で も や か へ から まで より ば ね よ な だ た て し さ せ れ ら する し て した して します しました しよう され される せる
  です ます ました ません でし でした だっ ある あり ある いる い いる れる なる なり なっ なった なら ない なく できる でき できます
  こと もの ため など ところ とき 時 これ それ あれ この その あの どこ どの どれ どう どんな どなた いつ いくら いくつ なに なん 何 誰 だれ
  なぜ 教え ください くださ ほしい 欲しい たい いい よい 良い という について つい における おけ による よる って いう とは には では にも
  ご お 的 等`;

const ALL = new Set(`${ITALIAN} ${ENGLISH} ${JAPANESE}`.trim().split(/\s+/));

/** Whether a word, in the form `foldWidth` gives, only holds others together. */
export function isStopWord(word: string): boolean {
  return ALL.has(word);
}

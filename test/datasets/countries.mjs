// Names of states in English and German, for the generators of timelines: by `Intl` where it has them.

/** ISO 3166-1: alpha-3 followed by alpha-2. */
const CODES =
  'ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT AZEAZ BDIBI ' +
  'BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT ' +
  'BVTBV BWABW CAFCF CANCA CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO COMKM CPVCV CRICR CUBCU ' +
  'CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET ' +
  'FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR ' +
  'GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY HKGHK HMDHM HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR ' +
  'IRQIQ ISLIS ISRIL ITAIT JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB ' +
  'LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH ' +
  'MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA NCLNC NERNE ' +
  'NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE PHLPH PLWPW PNGPG POLPL ' +
  'PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ ' +
  'SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC ' +
  'TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY ' +
  'USAUS UZBUZ VATVA VCTVC VENVE VGBVG VIRVI VNMVN VUTVU WLFWF WSMWS XKKXK YEMYE ZAFZA ZMBZM ZWEZW ';
const ALPHA_2 = new Map(
  CODES.trim()
    .split(' ')
    .map((pair) => [pair.slice(0, 3), pair.slice(3)]),
);

/** States that are no more, and names that differ from those of `Intl` in both languages or in length. @type {Record<string, [string, string]>} */
const OWN = {
  SUN: ['Soviet Union', 'Sowjetunion'],
  CSK: ['Czechoslovakia', 'Tschechoslowakei'],
  YUG: ['Yugoslavia', 'Jugoslawien'],
  DDR: ['East Germany', 'DDR'],
  PSE: ['Palestine', 'Palästina'],
  TWN: ['Taiwan', 'Taiwan'],
  COG: ['Congo (Brazzaville)', 'Kongo (Brazzaville)'],
  COD: ['Congo (Kinshasa)', 'Kongo (Kinshasa)'],
  MMR: ['Myanmar', 'Myanmar'],
  VAT: ['Holy See', 'Heiliger Stuhl'],
  USA: ['United States', 'USA'],
  GBR: ['Britain', 'Großbritannien'],
  BIH: ['Bosnia and Herzegovina', 'Bosnien und Herzegowina'],
  TTO: ['Trinidad and Tobago', 'Trinidad und Tobago'],
  ATG: ['Antigua and Barbuda', 'Antigua und Barbuda'],
  KNA: ['Saint Kitts and Nevis', 'St. Kitts und Nevis'],
  LCA: ['Saint Lucia', 'St. Lucia'],
  VCT: ['Saint Vincent', 'St. Vincent'],
  STP: ['São Tomé and Príncipe', 'São Tomé und Príncipe'],
  TUR: ['Türkiye', 'Türkei'],
};

/** Names that take a verb in the plural in German. */
const PLURAL = new Set('USA NLD PHL ARE BHS COM MDV SYC SLB MHL COK'.split(' '));

const display = {
  en: new Intl.DisplayNames('en', { type: 'region' }),
  de: new Intl.DisplayNames('de', { type: 'region' }),
};

/** The name of a state by its alpha-3 code. Throws for an unknown one. @param {string} code @returns {{ en: string, de: string }} */
export function nameOf(code) {
  const own = OWN[code];
  if (own) return { en: own[0], de: own[1] };
  const alpha2 = ALPHA_2.get(code);
  if (!alpha2) throw new Error(`no such state: ${code}`);
  const name = (/** @type {'en' | 'de'} */ lang) => (display[lang].of(alpha2) ?? code).replaceAll("'", '’');
  return { en: name('en'), de: name('de') };
}

/** Whether the name takes a verb in the plural in German. @param {string} code */
export const isPlural = (code) => PLURAL.has(code);

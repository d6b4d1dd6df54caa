/**
 * The spelling of Vietnamese syllables: an onset, a rhyme and a tone. Other words (foreign words, names of ethnic minorities,
 * abbreviations) are not judged: only a word that begins and ends like a Vietnamese syllable can be misspelt.
 */

/** What is wrong with a word: its tone mark is on the wrong letter, or no syllable is spelt so. */
export type SyllableFault = "tone-place" | "spelling";

const onsets = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ");

/** Every rhyme, without its tone; those of a few words and of loan words too. */
const rhymes: ReadonlySet<string> = new Set(
  [
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
    "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu",
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oc oe oem oen oeng oeo oep oet oi om on",
    "ong ooc oong op ot ô ôc ôi ôm ôn ông ôông ôôc ôp ôt ơ ơi ơm ơn ơp ơt",
    "u ua uân uâng uât uây uc uê uêch uên uênh uêt uêu ui um un ung uôc uôi uôm uôn uông uôt uơ uơn up ut uy uya uych uyên",
    "uyêt uym uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yê yêm yên yêng yêt yêu",
  ].flatMap((line) => line.split(" ")),
);

const toneMarks: Readonly<Record<string, string>> = {
  "\u0300": "huyền",
  "\u0301": "sắc",
  "\u0303": "ngã",
  "\u0309": "hỏi",
  "\u0323": "nặng",
};

interface Letters {
  /** Letters without tone but with their other diacritics: `ượ` → `ươ`. */
  readonly plain: string;
  /** Where the tones stood. */
  readonly toned: readonly number[];
  readonly tone?: string;
}

function lettersOf(word: string): Letters {
  const toned: number[] = [];
  let tone: string | undefined;
  const plain = [...word].map((letter, index) => {
    const parts = [...letter.normalize("NFD")];
    const mark = parts.find((part) => part in toneMarks);
    if (mark === undefined) return letter;
    toned.push(index);
    tone ??= mark;
    return parts
      .filter((part) => part !== mark)
      .join("")
      .normalize("NFC");
  });
  return { plain: plain.join(""), toned, ...(tone === undefined ? {} : { tone }) };
}

interface Parsed {
  readonly onset: string;
  readonly rhyme: string;
}

const vowel = /[aăâeêioôơuưy]/;

/** Onset and rhyme by letters alone, whether or not the rhyme exists; undefined for another kind of word. */
function parse(plain: string): Parsed | undefined {
  const lead = /^[^aăâeêioôơuưy]*/.exec(plain)?.[0] ?? "";
  const rest = plain.slice(lead.length);
  if (!/^[aăâeêioôơuưy]+(?:c|ch|m|n|ng|nh|p|t)?$/.test(rest)) return undefined;
  if (lead === "q") return rest.startsWith("u") && rest.length > 1 ? { onset: "qu", rhyme: rest.slice(1) } : undefined;
  // `gì`, `gìn`, `giêng` write the i of gi and that of the rhyme as one letter; `giữa`, `giề` have a rhyme without i.
  if (lead === "g" && rest.startsWith("i")) {
    const after = rest.slice(1);
    const shared = after.startsWith("ê") ? rhymes.has(rest) : !vowel.test(after.charAt(0));
    return { onset: "gi", rhyme: shared ? rest : after };
  }
  return lead === "" || onsets.includes(lead) ? { onset: lead, rhyme: rest } : undefined;
}

/** True for a syllable as Vietnamese spells it. Expects lower case, NFC. */
export function isSyllable(word: string): boolean {
  const { plain } = lettersOf(word);
  return parse(plain) !== undefined && syllableFault(word) === undefined;
}

/** What is wrong with a word shaped like a Vietnamese syllable; undefined if nothing is, or for another kind of word. */
export function syllableFault(word: string): SyllableFault | undefined {
  const { plain, toned, tone } = lettersOf(word);
  const parsed = parse(plain);
  if (parsed === undefined) return isSyllableWithKey(word, plain, toned) ? "spelling" : undefined;
  const { onset, rhyme } = parsed;
  const known = rhymes.has(rhyme) || (onset === "qu" && rhymes.has(`u${rhyme}`));
  if (!known || !fits(onset, rhyme) || toned.length > 1) return "spelling";
  // A syllable that ends in a stop (c, ch, p, t) has one of two tones.
  if (/(?:c|ch|p|t)$/.test(rhyme) && tone !== "\u0301" && tone !== "\u0323") return "spelling";
  const [at] = toned;
  if (at === undefined) return undefined;
  const start = plain.length - rhyme.length;
  return places(onset, rhyme).includes(at - start) ? undefined : "tone-place";
}

/**
 * A syllable with a key too many: struck twice (`gắnn`, `đônng`) or a tone that the keyboard did not take (`dụcj`, `côts`). It
 * must hold a letter or a tone that foreign words hardly have.
 */
function isSyllableWithKey(word: string, plain: string, toned: readonly number[]): boolean {
  if (!/[ăâđôơư]/.test(plain) && !/[ảãạẻẽẹểễệỉĩịỏõọổỗộủũụỷỹỵắằẳẵặấầẩẫậốồứừửữựớờởỡợếềíìúùýỳ]/.test(word)) return false;
  if (toned.length > 1) return false;
  const known = (letters: string): boolean => {
    const parsed = parse(letters);
    return parsed !== undefined && rhymes.has(parsed.rhyme) && fits(parsed.onset, parsed.rhyme);
  };
  const [last = "", before = ""] = [plain.at(-1), plain.at(-2)];
  if (/[sfrxj]/.test(last) || (last === before && /[cghmnpt]/.test(last))) return known(plain.slice(0, -1));
  const once = plain.replace(/([cghnmt])\1/, "$1");
  return once !== plain && known(once);
}

/** `ngh`, `gh` and `k` stand before e, ê, i, y; `ng`, `g` and `c` before all others. */
function fits(onset: string, rhyme: string): boolean {
  const front = /^[eêiy]/.test(rhyme);
  // `giửi` for `gửi`.
  if (onset === "gi" && rhyme === "ưi") return false;
  if (onset === "ngh" || onset === "gh") return /^[eêi]/.test(rhyme);
  // Names of minorities have k before other vowels too: kơ nia, ka.
  if (onset === "k") return front || rhyme.length === 1;
  return !front || !["ng", "g", "c"].includes(onset);
}

/** The letters of the rhyme that may carry the tone: on two letters only in oa, oe and uy. */
function places(onset: string, rhyme: string): readonly number[] {
  const marked = Math.max(...["ă", "â", "ê", "ô", "ơ"].map((letter) => rhyme.lastIndexOf(letter)));
  if (marked >= 0) return [marked];
  if (rhyme.includes("ư")) return [rhyme.indexOf("ư")];
  const vowels = /^[aeiouy]+/.exec(rhyme)?.[0] ?? "";
  const closed = vowels.length < rhyme.length;
  if (vowels.length === 1) return [0];
  if (vowels.length === 3) return [1];
  if (closed) return [1];
  if (onset === "qu") return [0];
  return ["oa", "oe", "uy"].includes(vowels) ? [0, 1] : [0];
}

import type { Catalogue } from '../i18n/catalogue';
import type { CoreMessages } from '../i18n/en/core';
import type { Messages } from '../i18n/en/messages';
import { matchLanguage, type LanguageId } from '../i18n/languages';
import { allMessages, coreMessages } from '../i18n/messages';

/**
 * The messages of one timeline: those of the first picture, and those of the features loaded so far, all in one language. The language
 * changes once all catalogues in use are loaded in the new one. Until then, or if that fails, the previous language stays.
 */
export class Locale {
  private language: LanguageId = $state('en');
  /** The language that was requested last and could not be loaded; null if there is none. */
  failed: LanguageId | null = $state(null);
  private inUse: readonly Catalogue<object>[] = $state.raw([coreMessages]);
  /** The language requested last. */
  private asked: LanguageId = 'en';
  /** Resolves when no change of language is pending. */
  private change: Promise<void> = Promise.resolve();

  get core(): CoreMessages {
    return this.get(coreMessages)!;
  }

  /** Null until a feature is loaded. */
  get all(): Messages | null {
    return this.get(allMessages) ?? null;
  }

  /** The messages of a catalogue; undefined until they are loaded. Reactive for catalogues that were added. */
  get<M extends object>(set: Catalogue<M>): M | undefined {
    void this.inUse;
    return set.get(this.language);
  }

  /** Changes to the language of a BCP 47 tag, or to English if there are no messages in it. */
  set(tag: string): Promise<void> {
    const lang = matchLanguage([tag]);
    if (lang !== this.asked) {
      this.asked = lang;
      this.failed = null;
      this.change = this.changeTo(lang);
    }
    return this.change;
  }

  /** Loads the language that failed again. */
  retry(): Promise<void> {
    return this.set(this.failed ?? this.language);
  }

  /** Loads a catalogue in the current language, and in every later one. Rejects if it cannot be loaded. */
  async add(set: Catalogue<object>): Promise<void> {
    do await Promise.all([set.load(this.asked), this.change]);
    while (!set.get(this.language));
    if (!this.inUse.includes(set)) this.inUse = [...this.inUse, set];
  }

  private async changeTo(lang: LanguageId): Promise<void> {
    try {
      // A catalogue may be added while the others are loading.
      while (this.asked === lang && !this.inUse.every((set) => set.get(lang)))
        await Promise.all(this.inUse.map((set) => set.load(lang)));
      if (this.asked === lang) this.language = lang;
    } catch {
      if (this.asked !== lang) return;
      // The next change of the view requests it again.
      this.asked = this.language;
      this.failed = lang;
    }
  }
}

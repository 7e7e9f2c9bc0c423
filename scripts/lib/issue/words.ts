import type { Locale } from '#i18n/locales.ts';
import type { Posted } from './forge.ts';

/** What `post-issue` says, and how the issues of a month are called. */
export interface IssueWords {
  titles: Record<'freshness' | 'links', (month: string) => string>;
  done: Record<Posted['done'], (number: number) => string>;
  noForge: string;
  noBody: (file: string) => string;
  failed: (why: string) => string;
}

export const issueWords: Record<Locale, IssueWords> = {
  it: {
    titles: { freshness: (month) => `Da ricontrollare: ${month}`, links: (month) => `Collegamenti che non funzionano: ${month}` },
    done: {
      created: (number) => `Aperta la questione ${number}.`,
      updated: (number) => `Aggiornata la questione ${number}.`,
      'left-closed': (number) => `La questione ${number} di questo mese è chiusa: resta com’è.`,
      'not-needed': () => 'Non c’è nulla da segnalare: nessuna questione aperta.',
    },
    noForge: 'Non si sa dove aprire la questione: mancano GITHUB_REPOSITORY e GITHUB_TOKEN, oppure CI_API_V4_URL, CI_PROJECT_ID e ISSUE_TOKEN.',
    noBody: (file) => `Il testo della questione (${file}) manca o è vuoto.`,
    failed: (why) => `Il deposito non ha accettato la richiesta (${why}).`,
  },
  en: {
    titles: { freshness: (month) => `To check again: ${month}`, links: (month) => `Broken links: ${month}` },
    done: {
      created: (number) => `Opened issue ${number}.`,
      updated: (number) => `Brought issue ${number} up to date.`,
      'left-closed': (number) => `Issue ${number} of this month is closed: it stays as it is.`,
      'not-needed': () => 'Nothing to tell: no issue was opened.',
    },
    noForge: 'There is no telling where to open the issue: GITHUB_REPOSITORY and GITHUB_TOKEN are missing, or CI_API_V4_URL, CI_PROJECT_ID and ISSUE_TOKEN.',
    noBody: (file) => `The text of the issue (${file}) is missing or empty.`,
    failed: (why) => `The repository did not accept the request (${why}).`,
  },
  ja: {
    titles: { freshness: (month) => `再確認：${month}`, links: (month) => `リンク切れ：${month}` },
    done: {
      created: (number) => `課題${number}を作成しました。`,
      updated: (number) => `課題${number}を更新しました。`,
      'left-closed': (number) => `今月の課題${number}は終了しているため、そのままにします。`,
      'not-needed': () => '報告する事項がないため、課題は作成しませんでした。',
    },
    noForge: '課題の作成先が分かりません。GITHUB_REPOSITORYとGITHUB_TOKEN、またはCI_API_V4_URL、CI_PROJECT_ID、ISSUE_TOKENを設定してください。',
    noBody: (file) => `課題の本文（${file}）がないか、空です。`,
    failed: (why) => `リポジトリが要求を受け付けませんでした（${why}）。`,
  },
};

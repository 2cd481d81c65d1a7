import { createTransport } from 'nodemailer';
import type { Database } from './database.ts';
import { datesOf, titleOf } from './listing.ts';
import { countedSessions, detailsOf, type Counted } from './sessions.ts';
import type { Answer, Request } from './signups.ts';
import { minute } from './time.ts';

export interface MailOptions {
  url: string;
  from: string;
  /** The address of the sign-up page, for the link that cancels. */
  page?: string | undefined;
}

/**
 * Mail is told after the fact: a sign-up stands whether it goes or not. No word of the sender's own goes into it, so that nobody can use
 * it to write to somebody else.
 */
export function mailerOf({ db }: Database, { url, from, page }: MailOptions, clock: () => number) {
  const transport = createTransport(url, { from, disableFileAccess: true, disableUrlAccess: true });

  async function send(to: string, subject: string, lines: (string | false)[]): Promise<void> {
    await transport.sendMail({ to: { name: '', address: to }, subject, text: lines.filter((line) => line !== false).join('\n') });
  }

  async function confirm(request: Request, answer: Answer): Promise<boolean> {
    const session = (await countedSessions(db)).find(({ id }) => id === request.session);
    if (!request.email || !session) return false;
    const { reference, secret } = answer;
    const link = page && `${page}#annuler=${reference}.${secret}`;
    const isSeated = answer.status === 'seated';
    await send(request.email.trim(), `${isSeated ? 'Inscription' : 'Liste d’attente'} : ${titleOf(session)}`, [
      'Bonjour,',
      '',
      isSeated
        ? 'Votre inscription est enregistrée.'
        : `Vous êtes sur la liste d’attente, au rang ${answer.position}. Nous vous écrirons si une place se libère.`,
      '',
      ...about(session),
      '',
      `Référence : ${reference}`,
      `Code d’annulation : ${secret}`,
      '',
      link
        ? `Vous ne pouvez plus venir ? Annulez, pour laisser la place à une autre famille : ${link}`
        : 'Vous ne pouvez plus venir ? Appelez la mairie, pour laisser la place à une autre famille.',
      '',
      'Si vous n’avez rien demandé, annulez ou ne tenez pas compte de ce message.',
    ]);
    return true;
  }

  /**
   * Tells those who got a place from the waiting list. Each is taken for five minutes before the message goes, so that two servers do not
   * tell the same person, and is taken again if it did not go. Says how many went and how many failed.
   */
  async function tell(): Promise<{ sent: number; failed: number }> {
    const now = clock();
    const done = { sent: 0, failed: 0 };
    const due = await db
      .selectFrom('signups')
      .innerJoin('sessions', 'sessions.id', 'signups.session')
      .select(['signups.id', 'signups.email', 'signups.session', 'signups.reference'])
      .where('tell_at', '<=', now)
      .where('email', 'is not', null)
      .where('status', '=', 'seated')
      .where('begins', '>', now)
      .orderBy('signups.id')
      .execute();
    const sessions = due.length ? await countedSessions(db) : [];
    for (const { id, email, session: sessionId, reference } of due) {
      const taken = await db
        .updateTable('signups')
        .set({ tell_at: now + 5 * minute })
        .where('id', '=', id)
        .where('tell_at', '<=', now)
        .executeTakeFirst();
      if (!taken.numUpdatedRows) continue;
      const session = sessions.find(({ id }) => id === sessionId)!;
      try {
        await send(email!, `Une place s’est libérée : ${titleOf(session)}`, [
          'Bonjour,',
          '',
          'Une place s’est libérée : elle est pour vous, votre inscription est enregistrée.',
          '',
          ...about(session),
          '',
          `Référence : ${reference}`,
          'Pour annuler, prenez le lien ou le code de notre premier message, ou appelez la mairie.',
        ]);
        await db.updateTable('signups').set({ tell_at: null }).where('id', '=', id).execute();
        done.sent++;
      } catch {
        done.failed++;
      }
    }
    return done;
  }

  return { confirm, tell, close: () => transport.close() };
}

function about(session: Counted): string[] {
  const { place } = detailsOf(session);
  return [titleOf(session), ...datesOf(session), `${place.name}, ${place.address}`, ...(place.access ? [place.access] : [])];
}

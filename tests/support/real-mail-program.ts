import type { Roundcube } from './roundcube.ts';
import type { View } from './stage/stage.ts';

/** A real webmail on this machine: where it is, how to get in, and who is who in its mailbox. */
export type MailServer = Roundcube;

/** What the walk does in a webmail; each program has its own way. */
export interface MailProgram {
  logIn(page: View, server: MailServer): Promise<void>;
  openFolder(page: View, name: string): Promise<void>;
  /** Uid of every message of the open folder by its Message-ID. */
  readUids(page: View): Promise<Record<string, number>>;
  /** Opens the message beside the list. */
  selectMessage(page: View, uid: number): Promise<void>;
  /** When the open message could first be seen, epoch ms. */
  shownAt(page: View): Promise<number>;
  /** Addresses in the header of the open message, as the program itself shows them. */
  headerAddresses(page: View): Promise<string[]>;
  /** Starts a letter to nobody. */
  compose(page: View): Promise<void>;
  addRecipient(page: View, address: string): Promise<void>;
  /** Starts a reply to the open message. */
  reply(page: View): Promise<void>;
  /** Throws the letter away and is back at the folder. */
  leaveLetter(page: View, folder: string): Promise<void>;
}

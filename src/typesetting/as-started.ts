/** The program as data, files and pipes call it: there nobody knows how the next one will start it. */
export const ownName = 'fw-advisor';

/** The name where words of a command follow it, or a pipe leads to it: a name in a sentence stays. */
const command = /(?<![\w./:-])fw-advisor(?= [!-~])|(?<=\| |^ {0,20})fw-advisor$/gm;

/** A text with the commands in it in the way that the program was started here, so that they can be pasted as they stand. */
export const asStarted = (text: string, called: string): string => text.replaceAll(command, () => called);

// The script of a page with frames in it. It exports nothing; frames dispatch the events of the element.
import './events';

export {};

import { showGallery } from './page';

// Opened with ?pen=canvas it is painted as on the page, else written as SVG.
showGallery(document.body, new URLSearchParams(location.search).get('pen') === 'canvas' ? 'canvas' : 'svg');

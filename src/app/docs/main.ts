import '../../ui/styles/tokens.css';
import '../../ui/styles/page.css';
import '../../ui/styles/head.css';
import '../../outline/styles/treaties.css';
import '../../outline/styles/signs.css';
import '../../outline/styles/event.css';
import '../../outline/styles/sources.css';
import '../../outline/styles/outline.css';
import '../../outline/styles/legend.css';
import '../../outline/styles/print.css';
import '../../static/static.css';
import '../../ui/styles/narrow.css';
import './docs.css';
import './parts.css';
import './search.css';
import { offerSearch } from './search';

// Everything on the page is there without this script, which adds the search.
const place = document.querySelector<HTMLElement>('#search');
if (place) offerSearch(place);

import { plural } from '../../i18n/plural';
import type { PageMessages } from './en';
import { toolTexts as tools } from './tools/es';

const count = plural('es');

export const pageTexts: PageMessages = {
  ...tools,
  gallery: {
    help: 'Ayuda',
    heading: 'Cronologías',
    themes: {
      alliances: 'Guerras y alianzas',
      treaties: 'Tratados',
      troops: 'Despliegues de tropas',
      weapons: 'Ensayos de armas',
      other: 'Más',
    },
    intro: 'Acontecimientos geopolíticos en cronologías que se amplían, se filtran y muestran sus fuentes.',
    key: 'Cada imagen cuenta los acontecimientos a lo largo del tiempo: la cooperación sobre la línea, el conflicto debajo, lo neutral a ambos lados.',
    picture: (cooperation, neutral, conflict) =>
      `Acontecimientos a lo largo del tiempo: cooperación ${cooperation}, conflicto ${conflict}, neutral ${neutral}`,
    make: 'Cree la suya',
    paste: 'Pegar filas de una hoja de cálculo',
    pasteHint:
      'Cópielas con su encabezado en Excel, LibreOffice, Numbers o Google Sheets. Bastan una fecha y un título.',
    pasteHere: 'Filas de una tabla',
    pastePlaceholder: 'Fecha\tTítulo\nMarzo de 1938\tAlemania se anexiona Austria',
    read: 'Leer',
    template: 'Rellenar una plantilla',
    templateHint: 'Una tabla con las columnas explicadas, con hojas para actores, fuentes y afirmaciones.',
    templateFormats: { xlsx: 'Excel', ods: 'OpenDocument', csv: 'CSV, solo acontecimientos' },
    examples: 'O abra un ejemplo y modifíquelo:',
    embed: 'Ponga una en su página',
    embedHint: 'WordPress, Ghost, Moodle, un boletín, una página propia: véala en un artículo y copie el código.',
    embedLink: 'Insertar una cronología',
    command: 'Lo mismo desde la línea de órdenes',
    commandHint: 'La orden informa de lo que ha leído, supuesto y conservado.',
    write: 'Escribir el archivo',
    writeHint:
      'Una cronología es un archivo JSON. Bastan un título y acontecimientos con identificador, fecha y título.',
    schema: 'El formato como esquema JSON',
    example: 'Un ejemplo para empezar',
    own: 'Abrir un archivo',
    ownHint:
      'Una cronología, una tabla (CSV, Excel, OpenDocument), TimelineJS, Markwhen, SIMILE, vis-timeline, resultados de Wikidata, un calendario o GeoJSON. También puede soltarlo en esta página. No se sube nada.',
    address: 'Dirección web de un archivo',
    choose: 'Elegir un archivo',
    chooseAnother: 'Elegir otro archivo',
    open: 'Abrir',
    yours: 'Sus cronologías',
    yoursHint: 'Guardadas solo en este navegador. Guarde como archivo lo que quiera conservar.',
    events: (events, changed) =>
      `${count(events, { one: '# acontecimiento', many: '# acontecimientos', other: '# acontecimientos' })}, modificado: ${changed}`,
    more: (title) => `Más sobre «${title}»`,
    rename: 'Cambiar el nombre',
    newTitle: 'Nuevo título',
    duplicate: 'Duplicar',
    save: 'Guardar como archivo',
    remove: 'Eliminar',
    removed: (title) => `Se ha eliminado «${title}».`,
    undo: 'Deshacer',
    saveAll: 'Guardar todo como archivos',
    kept: 'No ha sido posible: este navegador no guarda nada aquí.',
  },
  wait: 'Un momento…',
  contested: {
    heading: 'Esta cronología se está editando en otra pestaña',
    taken: 'Otra pestaña se ha hecho cargo de esta cronología',
    hint: 'Todo lo anterior se conserva. Si dos pestañas cambiaran la misma cronología, una desharía el trabajo de la otra.',
    take: 'Editarla aquí',
    copy: 'Editar una copia',
    leave: 'Solo consultarla',
  },
  unkept:
    'Este navegador no guarda nada aquí o su disco está lleno. Guarde la cronología como archivo antes de salir de esta página.',
  loading: 'La cronología se está cargando…',
  download: 'Descargar',
  fault: {
    none: 'No se puede mostrar esta cronología',
    some: (bad, good) =>
      `${count(bad, { one: '# problema', many: '# problemas', other: '# problemas' })} en el archivo; ${count(good, { one: 'se muestra # acontecimiento', many: 'se muestran # acontecimientos', other: 'se muestran # acontecimientos' })}`,
    unreachable: (address) => `No se ha podido cargar nada de ${address}.`,
    answered: (address, code) => `${address} respondió con el error ${code}.`,
    internal: 'Se ha producido un error en la propia cronología.',
    details: 'Problemas',
    timeout: (address) => `${address} no ha enviado nada durante medio minuto; se ha cancelado la petición.`,
    incomplete: (address) =>
      `La transferencia desde ${address} se interrumpió: el archivo acaba a la mitad. Si otro intento no cambia nada, el archivo del servidor está incompleto.`,
    remarks: 'Observaciones sobre este archivo, para su redacción',
  },
  link: {
    heading: 'Este enlace no se abre',
    faults: {
      damaged:
        'El enlace contiene una cronología entera y le falta una parte o está alterada. Algunos programas de mensajería cortan los enlaces largos. Pídalo otra vez, o pida la cronología como archivo.',
      newer:
        'El enlace procede de una versión más reciente de este sitio. Vuelva a cargar la página; si no sirve, este sitio no está actualizado.',
      'too-large': 'Descomprimido, el enlace supera lo que cabe en un enlace: no se creó aquí. No se ha abierto.',
      unsupported:
        'Este navegador es demasiado antiguo para abrir una cronología desde un enlace. Uno actual puede hacerlo.',
      network: 'No se ha podido cargar una parte de la página. Compruebe la conexión.',
    },
    retry: 'Reintentar',
  },
  share: {
    label: 'Compartir',
    copy: 'Copiar el enlace',
    copied: 'Enlace copiado',
    failed: 'No se ha podido copiar. Copie a mano la dirección de esta página.',
    more: 'Compartir o guardar…',
    embed: 'Insertar',
    picture: 'Guardar como imagen',
    take: 'Descargar o imprimir…',
  },
  qr: {
    heading: 'Código QR',
    alt: (title, address) => `Código QR de la cronología «${title}»: ${address}`,
    larger: 'Llenar la ventana',
    smaller: 'Reducir',
    long: 'La dirección de esta vista es demasiado larga para leerse desde el fondo de una sala. El código lleva a la cronología tal como se abre.',
  },
  edit: {
    open: 'Editar',
    done: 'Listo',
    title: 'Título de la cronología',
    views: 'Vista',
    table: 'Tabla',
    picture: 'Cronología',
    empty: 'Aún no hay nada que mostrar. Dé a un acontecimiento una fecha y un título.',
  },
  editFailed: 'No se ha podido cargar el editor. No se ha perdido nada de la cronología.',
  close: 'Cerrar',
  languageFailed: (language) => `No se ha podido cargar el idioma: ${language}.`,
};

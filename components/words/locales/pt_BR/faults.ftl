# What can be wrong with a file, one of its entries, or the storage. The codes are those of lib/model/faults.ts.
# No full stop where a row of the list of rejected entries is filled.

## What a file seems to be that is not read

looks-arc = um arquivo da web (ARC, o precursor do WARC). Faça dele um WARC e importe-o: warcio recompress FILE new.warc.gz
looks-archive = um arquivo compactado
looks-binary = dados binários
looks-bibliography = uma lista de referências
looks-bookmarks = favoritos de um navegador
looks-calendar = um calendário
looks-chat = uma conversa
looks-contacts = contatos
looks-csv = uma tabela (CSV)
looks-encoded = dados codificados
looks-epub = um livro digital (EPUB). Copie dele o texto do artigo e cole-o aqui
looks-feed = um feed (RSS ou Atom)
looks-image = uma imagem
looks-json-array = uma lista JSON
looks-json-object = um único objeto JSON
looks-log = o log de um programa
looks-mail = um e-mail. Copie dele o texto do artigo e cole-o aqui
looks-media = som ou vídeo
looks-mhtml = um arquivo da web (MHTML)
looks-no-running-text = nenhum texto corrido
looks-office = um documento de escritório. Salve um texto como texto sem formatação, uma tabela como CSV, e importe esse arquivo
looks-opml = uma lista de feeds (OPML)
looks-pdf = um PDF. Copie dele o texto do artigo e cole-o aqui
looks-program = código de programa
looks-records = uma lista de registros
looks-rtf = texto formatado (RTF). Salve-o como texto sem formatação e importe-o, ou copie o texto e cole-o aqui
looks-sitemap = um mapa do site
looks-sqlite = um banco de dados (SQLite). Se for do diffengine, faça dele uma lista e importe-a: sqlite3 -json FILE "select url, title, summary as text, created as seenAt from entryversion" > versions.json
looks-subtitles = legendas de vídeo
looks-svg = um desenho (SVG)
looks-utf-16-unmarked = UTF-16 sem marca de ordem de bytes; salve como UTF-8
looks-warc = um arquivo da web (WARC)
looks-web-response = a resposta de um servidor web
looks-webarchive = um arquivo da web do Safari ou outra lista de propriedades. Abra-o no Safari, salve a página como código-fonte e importe-o
looks-xml = XML que não é página de artigo. Faça dele uma tabela (CSV), um artigo por linha, e importe-a
looks-zip = um arquivo ZIP

## What a value of a field ought to have been

expected-text = deve ser texto
expected-texts = deve ser uma lista de textos
expected-list = deve ser uma lista
expected-object = deve ser um objeto
expected-number = deve ser um número
expected-whole-number = deve ser um número inteiro
expected-not-negative = deve ser 0 ou mais
expected-boolean = deve ser verdadeiro ou falso
expected-declaration-kind = tipo desconhecido

## The faults. Sizes are in megabytes.

fault-empty = o arquivo está vazio
fault-unknown-format = este tipo de arquivo não é lido: { $looks }
fault-unreadable = não é possível ler o arquivo ({ $detail })
fault-not-utf8 = não é UTF-8: byte { $byte } na posição { $position }; talvez seja Latin-1 ou Windows-1252, salve como UTF-8
fault-unknown-encoding = codificação desconhecida “{ $name }”
fault-gzip-damaged = os dados gzip estão danificados ou incompletos
fault-nested-in-itself = { $format } dentro de { $format }: não foi aberto
fault-nested-too-deep = arquivos compactados com mais de { $limit } níveis, um dentro do outro: não foram abertos
fault-expands-too-much = ao descompactar, os dados crescem mais de { $limit } vezes, como em bombas de descompressão: leitura interrompida
fault-too-many-entries = mais de { $limit } entradas: leitura interrompida
fault-stalled = nada pôde ser lido durante { $seconds } segundos: leitura interrompida
fault-file-too-long =
    { $format ->
        [page] uma página de mais de { $limit } MB
       *[text] um texto de mais de { $limit } MB
    }
fault-nested-too-large = um arquivo compactado de mais de { $limit } MB dentro de outro: extraia e importe separadamente
fault-nothing-inside = não contém nada que possa ser um artigo
fault-no-columns = nenhuma coluna tem textos ou endereços: { $names }
fault-zip-damaged = o arquivo ZIP está danificado, incompleto ou indica tamanhos errados
fault-zip-encrypted = protegido por senha: descompacte e importe os arquivos
fault-zip-method = compactado de um modo que não é lido (método { $method }): descompacte e importe os arquivos
fault-record-damaged = um registro danificado no byte { $offset } do arquivo
fault-record-cut-off = o arquivo está cortado no registro do byte { $offset }
fault-revisit-without-original = diz apenas que a página não tinha mudado, e o arquivo não contém a própria página
fault-encoding-not-read = compactado com “{ $encoding }”, que este navegador não abre
fault-mhtml-without-page = um arquivo da web (MHTML) sem nenhuma página
fault-not-in-archive = consta da lista, mas o arquivo não contém a página
fault-error-page = o servidor respondeu com um erro ({ $status })
fault-withdrawn = retirado pela agência, sem texto ({ $uri })
fault-newer-format = formato { $version } de um Wireprint mais novo; este lê o formato 1
fault-bad-header = a primeira linha é um cabeçalho, mas o campo “{ $field }” dele não pode ser lido
fault-line-too-long = { $size } MB em uma linha, são lidos no máximo { $limit } MB
fault-not-json = não é JSON (começa com “{ $begins }”)
fault-json-cut-off = JSON cortado (começa com “{ $begins }”)
fault-not-an-object = não é um objeto JSON: é lida uma versão por linha
fault-json-too-deep = mais de { $limit } níveis aninhados
fault-too-many-fields = { $count } campos, são lidos no máximo { $limit }
fault-forbidden-field = um campo “{ $field }”, que não é campo de artigo
fault-wrong-type = { $field }: { $expected }
fault-field-too-long = { $field }: mais de { $limit }
fault-no-text-field = sem “paragraphs” nem “text”
fault-no-text = não contém texto
fault-no-article = nenhum texto de artigo nesta página
fault-no-comparison = uma página do NewsSniffer sem os cabeçalhos “Version …”
fault-bad-time = { $field }: “{ $value }” não é uma data, está no futuro ou é anterior a 1990
fault-bad-address = url: “{ $value }” não é um endereço http
fault-wrong-encoding = texto salvo com a codificação errada (“{ $sample }”)
fault-page-unreadable = não é possível ler a página ({ $detail })
fault-not-stored = não é possível armazenar ({ $detail })
fault-storage-full = O armazenamento está cheio. O que já estava armazenado foi mantido.
fault-storage-lost = O navegador apagou o que estava armazenado. Abra o Wireprint de novo: ele diz o que restou e como recuperar o resto.
fault-storage-damaged = O navegador encontrou danos no próprio armazenamento e pode apagar tudo na próxima vez que iniciar. Um arquivo que você exportou traz tudo de volta.
fault-storage-failing = O armazenamento do navegador está falhando. O disco pode estar cheio, ou o armazenamento danificado. Libere espaço, reinicie o navegador e tente de novo.
fault-storage-of-newer = Seus artigos salvos foram usados por último por um Wireprint mais novo, e este não consegue lê-los. Estão todos lá: atualize a extensão.
fault-storage-newer = Outra janela abriu uma versão mais nova desta extensão. Recarregue esta página.
fault-storage-closed = Não é possível abrir o armazenamento do navegador. Reinicie o navegador e tente de novo.
fault-collection-deleted = A coleção foi excluída durante a importação. O resto do arquivo não foi importado.
fault-private-window = Nada é armazenado a partir de uma janela anônima.
fault-not-checked = Esta página ainda não foi verificada. Abra o Wireprint de novo nela.
fault-no-tab = A janela do Wireprint não está sobre nenhuma aba.
fault-no-answer = O processo em segundo plano do Wireprint não respondeu.
fault-page-busy = A página não responde. Ela pode estar ocupada ou travada: espere ou recarregue.
fault-too-slow = Nenhuma resposta chegou a tempo.
fault-cancelled = Você interrompeu antes de chegar uma resposta.
fault-keep-unsure = O processo em segundo plano do Wireprint parou no meio.
fault-background-stopped = O processo em segundo plano do Wireprint parou no meio. Clique de novo.
fault-not-started = Não foi possível iniciar a tarefa. Recarregue esta página.
fault-stopped = A importação parou: { $detail }
fault-failed = { $detail }

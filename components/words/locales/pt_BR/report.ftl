# The report on the open article, in the popup.

## States without a report

loading = Lendo a página e consultando seus artigos salvos…
no-article-title = Nenhum artigo encontrado nesta página
no-article-why = O Wireprint procura um texto de vários parágrafos. Uma página inicial, uma lista ou uma página de vídeo não tem. Abra um artigo e clique no botão de novo.
no-article-options = Abrir seus artigos salvos
forbidden-title = Os navegadores não deixam extensões ver esta página
forbidden-why = Os navegadores não deixam extensões ver as páginas deles, a loja deles nem o leitor de PDF. Se o artigo também estiver em uma página comum da web, abra essa.
failed-title = A consulta não funcionou
failed-no-reason = Nenhum motivo foi dado.
failed-why = Nada foi armazenado nem perdido. Tente de novo; se continuar assim, recarregue a página antes.

## The head

no-date = sem data na página

## The timeline of versions

versions-title = Versões
versions-known = conhecidas: { $known }
versions-known-with-text = conhecidas: { $known }, { $withText } com texto
timeline-this-page = esta página
timeline-page-text = o texto desta página
timeline-compared = comparada com esta página
timeline-choose = escolher para comparar
timeline-no-text = texto desconhecido
timeline-no-text-spoken = o texto dela não é conhecido
timeline-words-changed =
    { $count ->
        [one] { $count } palavra mudada
       *[other] { $count } palavras mudadas
    }

## What changed

changed-title = O que mudou
changed-against = em relação a <bdi>{ $version }</bdi>
changed-nothing = Nenhuma palavra.
changed-nothing-text = Nenhuma palavra do texto.
changed-nothing-common = A parte em comum não mudou.
changed-cosmetic =
    { $count ->
        [one] { $count } mudança só de pontuação, maiúsculas, espaços ou quebras de linha
       *[other] { $count } mudanças só de pontuação, maiúsculas, espaços ou quebras de linha
    }
changed-all =
    { $count ->
        [one] Mostrar { $count } mudança
       *[other] Mostrar as { $count } mudanças
    }
card-words =
    { $count ->
        [one] { $count } palavra
       *[other] { $count } palavras
    }
card-more = Mostrar tudo
card-less = Mostrar menos

## Elsewhere

elsewhere-title = Em outros lugares
elsewhere-all =
    { $count ->
        [one] Mostrar { $count } artigo
       *[other] Mostrar os { $count } artigos
    }
elsewhere-unread =
    { $count ->
        [one] Pelo menos mais { $count } artigo pode ter muito em comum com esta página; não foi comparado.
       *[other] Pelo menos mais { $count } artigos podem ter muito em comum com esta página; não foram comparados.
    }
relation-version = a mesma notícia, outro endereço
relation-copy = o mesmo artigo
relation-adapted = cópia adaptada
relation-series = a mesma forma, outros fatos
relation-passages = trechos em comum
relation-quotes = citações em comum
copy-untitled = sem título
copy-shares = { $page } desta página está naquele artigo, com as mesmas palavras; { $other } daquele artigo está aqui
copy-carries-ours = traz o texto de <bdi>{ $version }</bdi>
copy-carried-by-page = a página traz a <bdi>{ $version }</bdi> dele
copy-carries-undecided = qual versão ele traz: indefinido
copy-order-time = Ordenar por data
copy-order-likeness = Ordenar por semelhança
copy-earliest = Data mais antiga conhecida aqui: { $time }
page-earliest = Data mais antiga conhecida aqui: esta página, { $time }
differs-none = Nenhuma palavra difere
differs-edited =
    { $count ->
        [one] { $count } parágrafo editado
       *[other] { $count } parágrafos editados
    }
differs-edited-kinds =
    { $count ->
        [one] { $count } parágrafo editado ({ $kinds })
       *[other] { $count } parágrafos editados ({ $kinds })
    }
differs-added =
    { $count ->
        [one] { $count } acrescentado
       *[other] { $count } acrescentados
    }
differs-removed =
    { $count ->
        [one] { $count } omitido
       *[other] { $count } omitidos
    }
differs = Lá: { $differences }
copy-highlight = Mostrar texto em comum
copy-highlight-of = Mostrar texto em comum: { $site }
copy-unhighlight = Ocultar texto em comum
copy-unhighlight-of = Ocultar texto em comum: { $site }
copy-compare = Comparar
copy-compare-with = Comparar com { $site }
strip =
    { $of ->
        [one] { $shared } de { $of } parágrafo desta página tem palavras em comum com ele
       *[other] { $shared } de { $of } parágrafos desta página têm palavras em comum com ele
    }
reworded-fold =
    { $count ->
        [one] { $count } trecho reescrito
       *[other] { $count } trechos reescritos
    }
reworded-all =
    { $count ->
        [one] Mostrar { $count } trecho
       *[other] Mostrar os { $count } trechos
    }
reworded-there =
    { $words ->
        [one] lá se lê, com { $shared } desta { $words } palavra:
       *[other] lá se lê, com { $shared } destas { $words } palavras:
    }

## Quotes

quotes-title = Citações
quotes-all =
    { $count ->
        [one] Mostrar { $count } citação
       *[other] Mostrar as { $count } citações
    }
quoted = “<bdi>{ $text }</bdi>”
quote-speaker = <bdi>{ $speaker }</bdi>
quote-speaker-unnamed = sem autor indicado
quote-same-at = <bdi>{ $speaker }</bdi> · <bdi>{ $sites }</bdi>: com as mesmas palavras
quote-same-at-unnamed = sem autor indicado · <bdi>{ $sites }</bdi>: com as mesmas palavras
quote-at-same = <bdi>{ $site }</bdi>: com as mesmas palavras
quote-at-reworded = <bdi>{ $site }</bdi>: com outras palavras
quote-at-reattributed = <bdi>{ $site }</bdi>: atribuída a outra pessoa
quote-at-shortened = <bdi>{ $site }</bdi>: mais curta
quote-at-same-by = <bdi>{ $site }</bdi>: com as mesmas palavras, <bdi>{ $speaker }</bdi>
quote-at-reworded-by = <bdi>{ $site }</bdi>: com outras palavras, <bdi>{ $speaker }</bdi>
quote-at-reattributed-by = <bdi>{ $site }</bdi>: atribuída a outra pessoa, <bdi>{ $speaker }</bdi>
quote-at-shortened-by = <bdi>{ $site }</bdi>: mais curta, <bdi>{ $speaker }</bdi>
quote-other-article = outro artigo

## How much of the page was read

read-title = Lido
read-paragraphs =
    { $count ->
        [one] { $count } parágrafo
       *[other] { $count } parágrafos
    }
read-words =
    { $count ->
        [one] { $count } palavra
       *[other] { $count } palavras
    }
read-blocks =
    { $count ->
        [one] { $count } bloco
       *[other] { $count } blocos
    }
read-line = Lido: { $paragraphs }, { $words }; nada ficou de fora
read-line-beside = Lido: { $paragraphs }, { $words }; { $blocks } ao lado do texto
read-other-articles =
    { $count ->
        [one] A página continua com mais { $count } artigo, que não foi lido.
       *[other] A página continua com mais { $count } artigos, que não foram lidos.
    }
read-cut = A página é muito grande. Só o começo foi lido, e o que vem depois não foi comparado.

## What the page says

says-title = O que a página diz
says-credit = Crédito
says-photo = Fotografia
says-dateline = Local e data
says-canonical = Diz que o original está em
says-correction = Correção
says-publisher = Publicado por
says-based-on = Baseado em
says-paywall = Para assinantes

## The foot

compare = Comparar
keep = Guardar
import = Trazer o que você já tem
undo = Desfazer
kept = Guardado como <b><bdi>{ $version }</bdi></b>.
already-known = Você já tem este texto, como <b><bdi>{ $version }</bdi></b>; ficou anotado que ele continua no ar.
taken-back = Desfeito: esta versão não foi guardada.
not-kept = Não guardado: <bdi>{ $reason }</bdi>
private-window = Janela anônima: seus artigos salvos são consultados, nada é armazenado.
page-gone = A página não está mais aberta ou foi recarregada. Abra o Wireprint de novo nela.
highlight-changes = Mostrar mudanças na página
highlight-warning = Os scripts da página podem então ler quais palavras são.
highlights-of-changes = Cada mudança na página
highlights-of-passages = Cada trecho na página
highlights-count = mostrados: { $count }
highlights-at = { $at } de { $of }
highlights-count-missing = mostrados: { $count }; não encontrados: { $missing }
highlights-at-missing = { $at } de { $of }; não encontrados: { $missing }
previous-change = Mudança anterior
next-change = Próxima mudança
previous-passage = Trecho anterior
next-passage = Próximo trecho

keep-spoken = Guardar esta versão
highlight-changes-off = Ocultar mudanças
ways-out = Mais
timeline-compare-with = Comparar com { $version }
version-kept-on = guardado por você em { $time }
changed-beyond-page =
    { $count ->
        [one] { $count } parágrafo está só nesta página
       *[other] { $count } parágrafos estão só nesta página
    }
changed-beyond-version =
    { $count ->
        [one] { $count } parágrafo está só no outro texto
       *[other] { $count } parágrafos estão só no outro texto
    }
changed-no-longer-shown =
    { $count ->
        [one] { $count } parágrafo mais antigo não é mais exibido
       *[other] { $count } parágrafos mais antigos não são mais exibidos
    }
copy-shares-all = Toda esta página está naquele artigo, com as mesmas palavras, e todo aquele artigo está aqui
copy-shares-page-whole = Toda esta página está naquele artigo, com as mesmas palavras; { $other } daquele artigo está aqui
copy-shares-other-whole = Todo aquele artigo está aqui, com as mesmas palavras; { $page } desta página está lá
says-in-data = segundo os dados da página

## What the labels mean, and how the page shows changes

ask-archive = Consultar o arquivo da web…
asking-now = { $name } está sendo consultado. Cópias lidas: { $read }. Novas versões: { $fresh }.
asking-stop = Parar a consulta
asking-came = { $name } foi consultado. Novas versões: { $fresh }.

## The card in the open page

page-card-of = { $at } de { $of }
page-card-next = Próximo
page-card-previous = Anterior
page-card-close = Fechar
page-card-legend = O que as cores significam
page-card-look-word = palavras alteradas
page-card-look-edited = um parágrafo com alterações
page-card-look-added = um parágrafo novo
page-card-look-moved = um parágrafo movido
page-card-look-removed = na borda: um parágrafo foi removido aqui

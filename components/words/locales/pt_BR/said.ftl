# What lib/say says: popup, compare page and the command-line tools alike. The ids are those of lib/model/said.ts.
# <b> is for what the eye should catch; <bdi> holds words of a page or a file.

## The page's own article

carries = A página corresponde a <b><bdi>{ $version }</bdi></b>.
carries-text = O texto da página é o de <b><bdi>{ $version }</bdi></b>; o que está ao lado dele não foi comparado.
carries-beside =
    { $count ->
        [one] O texto é o de <b><bdi>{ $version }</bdi></b>; ao lado dele, <b>{ $blocks } está diferente</b>.
       *[other] O texto é o de <b><bdi>{ $version }</bdi></b>; ao lado dele, <b>{ $blocks } estão diferentes</b>.
    }
beside-since =
    { $count ->
        [one] Ao lado do texto, <b>{ $blocks }</b> está diferente em relação a <bdi>{ $version }</bdi>.
       *[other] Ao lado do texto, <b>{ $blocks }</b> estão diferentes em relação a <bdi>{ $version }</bdi>.
    }
written-anew = Este endereço é conhecido; <b>o texto foi escrito de novo</b>: { $words } de { $of } palavras estão em <bdi>{ $version }</bdi>.

# What stands beside a text.
beside-table =
    { $count ->
        [one] uma tabela
       *[other] { $count } tabelas
    }
beside-caption =
    { $count ->
        [one] uma legenda
       *[other] { $count } legendas
    }
beside-list-of-links =
    { $count ->
        [one] uma lista de links
       *[other] { $count } itens de listas de links
    }
beside-label =
    { $count ->
        [one] um rótulo
       *[other] { $count } rótulos
    }
beside-definition-list =
    { $count ->
        [one] um item de lista de definições
       *[other] { $count } itens de listas de definições
    }
beside-pull-quote =
    { $count ->
        [one] uma citação em destaque
       *[other] { $count } citações em destaque
    }
beside-footnote =
    { $count ->
        [one] uma nota de rodapé
       *[other] { $count } notas de rodapé
    }
beside-fact-box =
    { $count ->
        [one] um quadro informativo
       *[other] { $count } linhas de quadros informativos
    }
beside-loose-heading =
    { $count ->
        [one] um intertítulo
       *[other] { $count } intertítulos
    }
beside-trailing-line =
    { $count ->
        [one] uma linha no fim
       *[other] { $count } linhas no fim
    }
beside-asking-sentence =
    { $count ->
        [one] uma frase que pede algo
       *[other] { $count } frases que pedem algo
    }

new-version =
    { $known ->
        [one] Este texto é <b>novo</b>: ele difere da única versão conhecida.
       *[other] Este texto é <b>novo</b>: ele difere de todas as { $known } versões conhecidas.
    }
later-version =
    { $later ->
        [one] <b>{ $later } versão posterior</b> deste artigo é conhecida.
       *[other] <b>{ $later } versões posteriores</b> deste artigo são conhecidas.
    }
known-versions =
    { $known ->
        [one] { $known } versão conhecida deste artigo
       *[other] { $known } versões conhecidas deste artigo
    }
same-words =
    { $words ->
        [one] { $words } palavra igual
       *[other] { $words } palavras iguais, na mesma ordem
    }

## What changed. $changes is a list of the clauses below.

changes-since =
    { $announced ->
        [notice] Desde <bdi>{ $version }</bdi>: <b>{ $changes }</b>; a página traz um aviso de correção.
        [time] Desde <bdi>{ $version }</bdi>: <b>{ $changes }</b>; a página dá um novo horário e nenhum aviso.
       *[none] Desde <bdi>{ $version }</bdi>: <b>{ $changes }</b>; a página não menciona a mudança nem dá um novo horário.
    }
changes-from-later = De <bdi>{ $version }</bdi>, posterior, para este texto: <b>{ $changes }</b>.
unchanged-since = Desde <bdi>{ $version }</bdi> <b>nenhuma palavra mudou</b>.
unchanged-from-later = De <bdi>{ $version }</bdi>, posterior, para este texto <b>nenhuma palavra mudou</b>.
shorter-view-page = Esta página termina antes: é uma versão reduzida do mesmo texto.
shorter-view-version = <bdi>{ $version }</bdi> termina antes, e este texto continua: era uma versão reduzida do mesmo texto.

paragraphs-edited =
    { $count ->
        [one] { $count } parágrafo editado
       *[other] { $count } parágrafos editados
    }
paragraphs-added =
    { $count ->
        [one] { $count } parágrafo acrescentado
       *[other] { $count } parágrafos acrescentados
    }
paragraphs-removed =
    { $count ->
        [one] { $count } parágrafo removido
       *[other] { $count } parágrafos removidos
    }
paragraphs-moved =
    { $count ->
        [one] { $count } parágrafo movido
       *[other] { $count } parágrafos movidos
    }
blocks-edited =
    { $count ->
        [one] { $count } bloco editado
       *[other] { $count } blocos editados
    }
blocks-added =
    { $count ->
        [one] { $count } bloco acrescentado
       *[other] { $count } blocos acrescentados
    }
blocks-removed =
    { $count ->
        [one] { $count } bloco removido
       *[other] { $count } blocos removidos
    }
paragraphs-no-longer-shown =
    { $count ->
        [one] { $count } parágrafo mais antigo que não é mais exibido
       *[other] { $count } parágrafos mais antigos que não são mais exibidos
    }
headline-changed = o título mudou

# How the page on the right of a comparison speaks of its changes.
announced-notice = À direita, a página traz um aviso sobre isso.
announced-time = À direita, a página dá um novo horário e nenhum aviso.
announced-none = À direita, a página não menciona a mudança nem dá um novo horário.

coarse = Estes textos têm muito pouco em comum, ou são longos demais, para uma comparação palavra por palavra. Eles são mostrados parágrafo por parágrafo.
beyond = além do que o outro texto mostra

## What one paragraph says otherwise. The words are the paper's.

note-changed = <bdi>{ $before }</bdi> → <bdi>{ $after }</bdi>
note-added = “<bdi>{ $text }</bdi>” acrescentado
note-removed = “<bdi>{ $text }</bdi>” removido

# Several words of one sort, a clause each.
note-words = { $words }
note-quote-altered = citação alterada
note-quote-added = citação acrescentada
note-quote-removed = citação removida
note-quote-of-altered = citação de <bdi>{ $speaker }</bdi> alterada
note-quote-of-added = citação de <bdi>{ $speaker }</bdi> acrescentada
note-quote-of-removed = citação de <bdi>{ $speaker }</bdi> removida
note-notice-added = aviso de correção acrescentado
note-notice-removed = aviso de correção removido

## Other articles. $shown: "names" for up to three sites, "count" for more, "at-least" where not all were compared.

elsewhere-version =
    { $shown ->
        [count] <b>A mesma notícia</b> está em outros endereços em <b>{ $count } sites</b>.
        [at-least] <b>A mesma notícia</b> está em outros endereços em <b>pelo menos { $count } sites</b>.
       *[names] <b>A mesma notícia</b> está em outro endereço em <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-copy =
    { $shown ->
        [count] <b>Quase as mesmas palavras</b> estão em <b>outros { $count } sites</b>.
        [at-least] <b>Quase as mesmas palavras</b> estão em <b>pelo menos outros { $count } sites</b>.
       *[names] <b>Quase as mesmas palavras</b> estão em <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-adapted =
    { $shown ->
        [count] <b>Essencialmente o mesmo artigo</b>, retrabalhado, está em <b>outros { $count } sites</b>.
        [at-least] <b>Essencialmente o mesmo artigo</b>, retrabalhado, está em <b>pelo menos outros { $count } sites</b>.
       *[names] <b>Essencialmente o mesmo artigo</b>, retrabalhado, está em <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-series =
    { $shown ->
        [count] <b>A mesma forma</b> com outros fatos está em <b>{ $count } sites</b>.
        [at-least] <b>A mesma forma</b> com outros fatos está em <b>pelo menos { $count } sites</b>.
       *[names] <b>A mesma forma</b> com outros fatos está em <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-passages =
    { $shown ->
        [count] Alguns de seus trechos estão também em <b>outros { $count } sites</b>.
        [at-least] Alguns de seus trechos estão também em <b>pelo menos outros { $count } sites</b>.
       *[names] Alguns de seus trechos estão também em <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-quotes =
    { $shown ->
        [count] As mesmas declarações estão também em <b>outros { $count } sites</b>.
        [at-least] As mesmas declarações estão também em <b>pelo menos outros { $count } sites</b>.
       *[names] As mesmas declarações estão também em <b><bdi>{ $sites }</bdi></b>.
    }
shares = { $page } desta página, { $other } da outra
shared-passages =
    { $passages ->
        [one] { $passages } trecho em comum
       *[other] { $passages } trechos em comum
    }
shared-passages-reworded =
    { $passages ->
        [one] { $passages } trecho em comum, { $reworded } com outras palavras
       *[other] { $passages } trechos em comum, { $reworded } com outras palavras
    }
carries-margin = traz <bdi>{ $version }</bdi>, mais próxima que a seguinte por { $margin }
quote-reworded = Uma citação daqui aparece com outras palavras em outro artigo.
quote-reattributed = Uma citação daqui aparece atribuída a outra pessoa em outro artigo.
quote-shortened = Uma citação daqui aparece encurtada em outro artigo.
quote-here = aqui: <bdi>{ $text }</bdi>
quote-there = lá: <bdi>{ $text }</bdi>

## What the page declares of its origin

declared-credit = A página dá crédito a <bdi>{ $name }</bdi>.
declared-credit-unnamed = A página dá crédito a uma fonte.
declared-canonical = A página indica como seu um endereço em outro lugar: <bdi>{ $name }</bdi>.
declared-correction = A página traz um aviso de correção ou alteração.
declared-based-on = A página diz que se baseia em <bdi>{ $name }</bdi>.
declared-based-on-unnamed = A página diz que se baseia em outra obra.
declared-paywall = A página diz que nem todo o artigo é mostrado.
page-words = <bdi>{ $text }</bdi>

## Where there is nothing to say

empty-collection = Sua coleção está vazia: guarde este artigo e, na próxima visita, você verá o que o jornal mudou.
nothing-known = Você não guardou este artigo, e nenhum dos seus artigos salvos contém trechos dele. Guarde-o e você verá quando ele muda.
